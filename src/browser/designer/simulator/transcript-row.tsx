import { ActionIcon, Tooltip } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FigureName } from '../../ui/figure-name.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import said from './conversation.module.css';
import { InsideRow } from './inside-row.tsx';
import { seconds } from './seconds.ts';
import { ShownView } from './shown-view.tsx';
import type { Row } from './transcript.ts';
import { useIsChat, type useNames, useRun, useSimulator } from './use-simulator.ts';

/** A line of the conversation: prompts to the left, the caller to the right, the rest small between. */
export function TranscriptRow({
  row,
  names,
}: {
  readonly row: Row;
  readonly names: ReturnType<typeof useNames>;
}): ReactNode {
  const { t } = useText();
  const isChat = useIsChat();
  switch (row.row) {
    case 'heard':
      return <Heard row={row} />;
    case 'caller':
      return (
        <Caller at={row.at} moment={row.moment} isQuiet={row.how !== 'keys' && row.how !== 'speech'}>
          {row.ignored
            ? t('simulator.transcript.ignored', { what: t(`simulator.how.${row.how}`) })
            : saidText(row, t, isChat)}
        </Caller>
      );
    case 'typing':
      return (
        <Caller at={row.at} moment={row.moment} isQuiet={false}>
          <span role="img" aria-label={t('simulator.transcript.typing', { count: row.keys.length })}>
            {'•'.repeat(row.keys.length)}…
          </span>
        </Caller>
      );
    case 'recording':
      return (
        <Sign at={row.at} tone="recording">
          {t('simulator.transcript.recording', { seconds: row.maxSeconds, file: row.file })}
        </Sign>
      );
    case 'medium':
      return (
        <Sign at={row.at}>{t('simulator.transcript.medium', { media: t(`simulator.form.medias.${row.media}`) })}</Sign>
      );
    case 'handed-over':
      return (
        <Sign at={row.at} tone="hand-over">
          {t('simulator.transcript.handedOver', { queue: names.document('skill-queue', row.queue) })}
        </Sign>
      );
    case 'ended':
      return (
        <li className={said.end}>
          {t(`simulator.ended.${row.reason}`)} · {seconds(row.at)}
        </li>
      );
    default:
      return <InsideRow row={row} names={names} />;
  }
}

type Translate = ReturnType<typeof useText>['t'];

function saidText({ how, input }: Extract<Row, { row: 'caller' }>, t: Translate, isChat: boolean): string {
  if (how === 'keys' || how === 'speech') return how === 'speech' && !isChat ? `“${input}”` : input;
  return t(`simulator.how.${how}`);
}

function Heard({ row }: { readonly row: Extract<Row, { row: 'heard' }> }): ReactNode {
  const { t } = useText();
  const { prompt, interruptedAfter, at } = row;
  const cut =
    interruptedAfter === null ? null : t('simulator.transcript.interrupted', { after: seconds(interruptedAfter) });
  const { call } = useRun().moment.state;
  const meta = [
    prompt.recording === undefined ? null : `♪ ${prompt.recording}`,
    prompt.language === call.language ? null : prompt.language,
    cut,
  ].filter((part) => part !== null);
  return (
    <li className={said.bubbleRow} data-side="left">
      <div className={said.bubble} lang={prompt.language} data-cut={cut === null ? undefined : true}>
        {prompt.figure !== undefined && <FigureName figure={prompt.figure} />}
        {prompt.text === '' && prompt.shown === undefined ? <i>{t('simulator.transcript.nothing')}</i> : prompt.text}
        {prompt.shown !== undefined && <ShownView shown={prompt.shown} />}
        {meta.length > 0 && <div className={said.meta}>{meta.join(' · ')}</div>}
      </div>
      <time className={said.meta}>{seconds(at)}</time>
    </li>
  );
}

function Sign(props: { readonly at: number; readonly tone?: string; readonly children: ReactNode }): ReactNode {
  return (
    <li className={said.sign} data-tone={props.tone}>
      {props.children} · {seconds(props.at)}
    </li>
  );
}

function Caller(props: {
  readonly at: number;
  readonly moment: number;
  readonly isQuiet: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  return (
    <li className={said.bubbleRow} data-side="right">
      <div className={said.bubble} data-quiet={props.isQuiet || undefined}>
        {props.children}
      </div>
      <time className={said.meta}>{seconds(props.at)}</time>
      <Tooltip label={t('simulator.fork')}>
        <ActionIcon
          size="sm"
          className={said.rowTool}
          aria-label={t('simulator.fork')}
          onClick={() => simulator.fork(props.moment)}
        >
          <IconGitFork size={14} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
