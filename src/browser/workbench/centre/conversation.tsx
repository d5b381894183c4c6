import { type ReactNode, useEffect, useRef } from 'react';
import type { Line } from '../../../twin/contact-center/center-call.ts';
import { FigureName } from '../../ui/figure-name.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './conversation.module.css';
import { ShownThings } from './shown-things.tsx';

/** What was said, by whom; the newest is always in sight. */
export function Conversation({
  lines,
  own,
  onSay,
}: {
  readonly lines: readonly Line[];
  /** Whose lines stand on the right. */
  readonly own: 'agent' | 'customer';
  /** Buttons that a robot shows say something. */
  readonly onSay?: (text: string) => void;
}): ReactNode {
  const { t } = useText();
  const end = useRef<HTMLLIElement>(null);
  const count = lines.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line scrolls
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <ol className={classes.lines} aria-label={t('workbench.conversation')} aria-live="polite">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
        <Spoken key={`${line.at}-${index}`} line={line} own={own} onSay={onSay} />
      ))}
      <li ref={end} aria-hidden />
    </ol>
  );
}

interface SpokenProps {
  readonly line: Line;
  readonly own: 'agent' | 'customer';
  readonly onSay: ((text: string) => void) | undefined;
}

function Spoken({ line, own, onSay }: SpokenProps): ReactNode {
  const { t } = useText();
  if (line.notice !== undefined) {
    return <li className={classes.notice}>{t(`workbench.notice.${line.notice}`, { text: line.text })}</li>;
  }
  const who =
    line.from === 'agent' ? t('workbench.agentSays', { workNo: line.workNo ?? '' }) : t(`workbench.who.${line.from}`);
  return (
    <li className={classes.line} data-own={line.from === own || undefined} data-from={line.from}>
      {line.figure === undefined ? <span className={classes.who}>{who}</span> : <FigureName figure={line.figure} />}
      <span className={classes.text}>{line.text}</span>
      {line.shown !== undefined && <ShownThings shown={line.shown} onSay={onSay} />}
    </li>
  );
}
