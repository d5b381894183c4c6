import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo, type ReactNode, useContext } from 'react';
import type { Mark } from '../../../twin/changes/drawn-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { cardHeight } from './card-size.ts';
import { looksOf } from './cards.ts';
import type { ComparedElement, ComparedFrameNode, ComparedNoteNode } from './compared-drawing.ts';
import { NamesContext } from './compared-names.ts';
import { summaryOf } from './summary.ts';
import { toneOf } from './tone.ts';

/** An element of either version. */
export const ComparedCard = memo(function ComparedCard({ data }: NodeProps<ComparedElement>) {
  const { t, say, language } = useText();
  const names = useContext(NamesContext);
  const { element, facts, exits, mark } = data;
  const { Icon, Card } = looksOf(element.type) ?? {};
  const type = facts.type === undefined ? element.type : say(facts.type.title);
  const word = mark === undefined ? t('release.mark.same') : t(`release.mark.${mark}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no form.
    <div
      role="group"
      aria-label={t('release.markedCard', { name: element.name, type, mark: word })}
      className="cs-card"
      style={{ height: cardHeight(exits.length) }}
      data-tone={toneOf(facts.type)}
      data-mark={mark ?? 'same'}
    >
      <MarkSign mark={mark} />
      <div className="cs-card-header">
        {Icon === undefined ? null : <Icon size={16} aria-hidden />}
        <span className="cs-card-title">{element.name}</span>
      </div>
      <div className="cs-card-body">
        {facts.type === undefined || Card === undefined ? (
          t('canvas.unknownType', { type: element.type })
        ) : (
          <Card settings={facts.settings} summary={summaryOf(facts, names, language)} names={names} />
        )}
      </div>
      {exits.map((exit) => (
        <div key={exit.id} className="cs-exit" data-kind={exit.kind} data-state={exit.isGone ? 'gone' : 'drawn'}>
          <span className="cs-exit-label">{say(exit.label)}</span>
        </div>
      ))}
    </div>
  );
});

/** A note of either version. */
export const ComparedNote = memo(function ComparedNote({ data }: NodeProps<ComparedNoteNode>) {
  const { note, mark } = data;
  return (
    <div className="cs-note" data-colour={note.colour ?? 'yellow'} data-mark={mark ?? 'same'}>
      <MarkSign mark={mark} />
      <div className="cs-note-text">{note.text}</div>
    </div>
  );
});

/** A frame of either version. */
export const ComparedFrame = memo(function ComparedFrame({ data }: NodeProps<ComparedFrameNode>) {
  const { frame, mark } = data;
  return (
    <div className="cs-frame" data-colour={frame.colour ?? 'grey'} data-mark={mark ?? 'same'}>
      <MarkSign mark={mark} />
      <div className="cs-frame-title">{frame.title}</div>
    </div>
  );
});

export const MARK_ICONS: Readonly<Record<Mark, typeof IconPlus>> = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconArrowsExchange,
};

/** What became of it: a sign and a word, so that nobody needs to see colours. */
function MarkSign({ mark }: { readonly mark: Mark | undefined }): ReactNode {
  const { t } = useText();
  if (mark === undefined) return null;
  const Icon = MARK_ICONS[mark];
  return (
    <span className="cs-mark" data-mark={mark}>
      <Icon size={13} stroke={2.4} aria-hidden />
      {t(`release.mark.${mark}`)}
    </span>
  );
}
