import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import said from './conversation.module.css';
import { isChat } from './is-chat.ts';
import { transcriptOf } from './transcript.ts';
import { TranscriptRow } from './transcript-row.tsx';
import { useNames, useRun, useSimulatorState } from './use-simulator.ts';

/** Rows that are drawn at first: a long call is read from its end. */
const SHOWN = 200;

const SAID: ReadonlySet<string> = new Set([
  ...['heard', 'caller', 'typing', 'recording', 'medium', 'handed-over', 'ended', 'error'],
]);

/** The conversation, newest at the bottom. */
export function TranscriptView(): ReactNode {
  const { t } = useText();
  const run = useRun();
  const names = useNames(run.tenant);
  const showsInside = useSimulatorState(({ options }) => options.showsInside);
  const [extra, setExtra] = useState(0);
  const all = useMemo(() => transcriptOf(run.moment), [run.moment]);
  const rows = showsInside ? all : all.filter(({ row }) => SAID.has(row));
  const hidden = Math.max(0, rows.length - SHOWN - extra);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element !== null && run.moment.id >= 0) element.scrollTop = element.scrollHeight;
  }, [run.moment]);
  return (
    <div
      className={said.transcript}
      data-chat={isChat(run.moment.state) || undefined}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="log"
      aria-label={t('simulator.transcript.title')}
    >
      {hidden > 0 && (
        <Button variant="subtle" fullWidth onClick={() => setExtra(extra + SHOWN)}>
          {t('simulator.transcript.earlier', { count: hidden })}
        </Button>
      )}
      {run.answeredBy !== null && (
        <p className={said.answeredBy}>
          {t(`simulator.transcript.answeredBy.${run.answeredBy.state}`, { version: run.answeredBy.version })}
        </p>
      )}
      <ol className={said.rows}>
        {rows.slice(hidden).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows only ever come at the end, or all change
          <TranscriptRow key={hidden + index} row={row} names={names} />
        ))}
      </ol>
    </div>
  );
}
