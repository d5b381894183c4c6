import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { Judgement } from '../../../twin/simulator/judge.ts';
import thread from './scenario-worker.ts?thread';
import type { RunNews, RunOrder } from './worker-messages.ts';

/** Plays scenarios beside the page: `onNews` hears of each as it is done. Rejects only when the worker breaks. */
export type RunScenarios = (
  tenant: Tenant,
  ids: readonly string[],
  onNews: (judgements: readonly Judgement[]) => void,
  cancelled: AbortSignal,
) => Promise<void>;

/** In a worker of its own, which is ended when it is done or cancelled. */
export const runInWorker: RunScenarios = (tenant, ids, onNews, cancelled) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { type: 'module' });
    let left = ids.length;
    const end = (): void => {
      worker.terminate();
      resolve();
    };
    cancelled.addEventListener('abort', end, { once: true });
    worker.onmessage = ({ data: { judgements } }: MessageEvent<RunNews>) => {
      if (cancelled.aborted) return;
      left -= judgements.length;
      onNews(judgements);
      if (left <= 0) end();
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage({ tenant, ids } satisfies RunOrder);
  });
