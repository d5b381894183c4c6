import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import said from './conversation.module.css';
import { useSimulatorState } from './use-simulator.ts';

/** A request as it went to the live service, and the answer as it came; nothing when it did not go there. */
export function ExchangeView({ moment }: { readonly moment: number }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const exchange = useSimulatorState(({ exchanges }) => exchanges.get(moment));
  if (exchange === undefined) return null;
  if (!exchange.ok) return <div role="alert">{problemText(exchange.problem)}</div>;
  const { sent, answer, ms, insecure } = exchange.result;
  const head = [`${sent.method} ${sent.url}`, ...sent.headers.map(({ name, value }) => `${name}: ${value}`)].join('\n');
  return (
    <div>
      <div>{t('simulator.live.sent')}</div>
      <pre className={said.json}>
        {head}
        {sent.body === null ? '' : `\n\n${sent.body}`}
      </pre>
      <div>
        {t('simulator.live.came', { ms: Math.round(ms) })} {insecure ? t('simulator.live.insecure') : ''}
      </div>
      <pre className={said.json}>{answerText(answer)}</pre>
    </div>
  );
}

function answerText(answer: unknown): string {
  const { ok, value, problem, message } = answer as {
    readonly ok: boolean;
    readonly value?: { readonly status: number; readonly body: string };
    readonly problem?: string;
    readonly message?: string;
  };
  return ok ? `${value?.status}\n\n${value?.body}` : [problem, message].filter(Boolean).join('\n');
}
