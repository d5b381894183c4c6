import type { NodeProps } from '@xyflow/react';
import { memo, type ReactNode, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCanvas, useOverlay, useSession } from './canvas-context.ts';
import { CardBadges } from './card-badges.tsx';
import { cardHeight } from './card-size.ts';
import { looksOf } from './cards.ts';
import { CoverageBar } from './coverage-bar.tsx';
import type { ElementNode } from './derive-nodes.ts';
import { mustBeDrawn } from './drawing.ts';
import { EntryHandle } from './entry-handle.tsx';
import { ExitRow } from './exit-row.tsx';
import { summaryOf } from './summary.ts';
import { toneOf } from './tone.ts';

/** An element on the canvas. How much of it is shown at the present zoom, the style of the board says (card.css). */
export const ElementNodeView = memo(function ElementNodeView({ id, data, selected }: NodeProps<ElementNode>) {
  const isFocus = useSession((session) => session.focus === id);
  const isTarget = useSession((session) => session.connecting?.target === id);
  const state = useOverlay((overlay) => {
    if (overlay.current === id) return 'current';
    if (overlay.difference === id) return 'difference';
    return overlay.path?.elements.has(id) ? 'lit' : 'plain';
  });
  const label = useCardLabel(data);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no form; the group is what aria-activedescendant points to.
    <div
      id={`card-${id}`}
      role="group"
      aria-label={label}
      className="cs-card"
      style={{ height: cardHeight(data.exits.length) }}
      data-tone={toneOf(data.facts.type)}
      data-state={state}
      data-focus={isFocus || undefined}
      data-target={isTarget || undefined}
      data-selected={selected || undefined}
    >
      <CardInside id={id} data={data} />
    </div>
  );
});

type Inside = Pick<NodeProps<ElementNode>, 'id' | 'data'>;

/** What was drawn once stays: a card that changes its detail while one zooms costs no more than its style. */
const CardInside = memo(function CardInside({ id, data }: Inside) {
  const { element, facts, exits } = data;
  const drawn = useRef<'block' | 'title' | 'full'>('block');
  const detail = useSession((session) => {
    drawn.current = DETAILS[Math.max(DETAILS.indexOf(drawn.current), DETAILS.indexOf(session.detail))] ?? 'full';
    return drawn.current;
  });
  if (detail === 'block') return null;
  const Icon = looksOf(element.type)?.Icon;
  return (
    <>
      {facts.type?.role === 'start' ? null : <EntryHandle />}
      <div className="cs-card-header">
        {Icon === undefined ? null : <Icon size={16} aria-hidden />}
        <span className="cs-card-title">{element.name}</span>
        <CardBadges id={id} />
      </div>
      {detail === 'full' ? (
        <>
          <CardBody data={data} />
          {exits.map((exit) => (
            <ExitRow key={exit.id} element={id} exit={exit} />
          ))}
        </>
      ) : null}
      <CoverageBar id={id} exits={exits} />
    </>
  );
});

const DETAILS = ['block', 'title', 'full'] as const;

function CardBody({ data }: { readonly data: ElementNode['data'] }): ReactNode {
  const { names } = useCanvas();
  const { t, language } = useText();
  const { element, facts } = data;
  const Card = looksOf(element.type)?.Card;
  return (
    <div className="cs-card-body">
      {facts.type === undefined || Card === undefined ? (
        t('canvas.unknownType', { type: element.type })
      ) : (
        <Card settings={facts.settings} summary={summaryOf(facts, names, language)} names={names} />
      )}
    </div>
  );
}

function useCardLabel({ element, facts, exits }: ElementNode['data']): string {
  const { t, say } = useText();
  const open = exits.filter((exit) => !exit.isDrawn && mustBeDrawn(exit)).length;
  const type = facts.type === undefined ? element.type : say(facts.type.title);
  return t('canvas.cardLabel', { name: element.name, type, exits: exits.length, open });
}
