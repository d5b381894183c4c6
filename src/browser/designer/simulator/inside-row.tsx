import type { ReactNode } from 'react';
import type { Value } from '../../../kernel/model/value.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { RecognitionView } from '../recognition/recognition-view.tsx';
import { sentenceText } from '../sentence-text.ts';
import said from './conversation.module.css';
import { ExchangeView } from './exchange-view.tsx';
import { seconds } from './seconds.ts';
import type { Row } from './transcript.ts';
import { type useNames, useSimulator } from './use-simulator.ts';

/** What went on inside the call: elements, values, requests and answers, errors. */
export function InsideRow({
  row,
  names,
}: {
  readonly row: Row;
  readonly names: ReturnType<typeof useNames>;
}): ReactNode {
  return (
    <li className={said.inside} data-tone={row.row === 'error' ? 'error' : undefined}>
      <time>{seconds(row.at)}</time>
      <div>
        <Told row={row} names={names} />
      </div>
    </li>
  );
}

function Told({ row, names }: { readonly row: Row; readonly names: ReturnType<typeof useNames> }): ReactNode {
  const { t, say } = useText();
  const { host } = useSimulator();
  switch (row.row) {
    case 'entered': {
      const { place } = row;
      if (place === null) return null;
      return (
        <button type="button" className={said.link} onClick={() => host.showElement(place.flow, place.element)}>
          ▸ {names.element(place.flow, place.element)}
        </button>
      );
    }
    case 'flow':
      return t(`simulator.flow.${row.how}`, { name: names.flow(row.flow) });
    case 'set':
      return (
        <span className={said.code}>
          {row.variable} = {JSON.stringify(row.value)} {row.byHand ? t('simulator.transcript.byHand') : ''}
        </span>
      );
    case 'unset':
      return t('simulator.transcript.unset', { variable: row.variable });
    case 'language':
      return t('simulator.transcript.language', { language: row.language });
    case 'asked': {
      const { service, ...request } = row.request;
      return (
        <details>
          <summary>{t('simulator.transcript.asked', { what: askedWhat(row.request) })}</summary>
          <Json value={request} />
          <ExchangeView moment={row.moment} />
        </details>
      );
    }
    case 'answered':
      if (row.recognition !== undefined) return <RecognitionView recognition={row.recognition} />;
      return (
        <details>
          <summary>{t(row.ok ? 'simulator.transcript.answered' : 'simulator.transcript.answeredBadly')}</summary>
          <Json value={row.value} />
        </details>
      );
    case 'error':
      return (
        <span>
          {say(sentenceText(row.message))} <span className={said.code}>({row.code})</span>
        </span>
      );
    default:
      return null;
  }
}

function askedWhat({ service, interface: id, to, target }: Readonly<Record<string, Value>>): string {
  if (typeof id === 'string') return id;
  return service === 'transfer' ? `${String(to)} ${String(target)}` : String(service);
}

export function Json({ value }: { readonly value: Value }): ReactNode {
  return <pre className={said.json}>{JSON.stringify(value, null, 2)}</pre>;
}
