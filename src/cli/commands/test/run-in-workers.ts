import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { Verdict } from './verdict.ts';

interface WorkerRun {
  readonly cancelled: AbortSignal;
  readonly onProgress: (done: number) => void;
}

const batchSize = 50;

/** Plays these scenarios in worker threads, one per core but one when `count` is absent; verdicts in their order. */
export async function runInWorkers(
  scenarios: readonly Document[],
  tenant: Tenant,
  count: number | undefined,
  { cancelled, onProgress }: WorkerRun,
): Promise<readonly Verdict[]> {
  const { Tinypool } = await import('tinypool');
  const threads = Math.min(
    count ?? Math.max(1, availableParallelism() - 1),
    Math.ceil(scenarios.length / batchSize) || 1,
  );
  const pool = new Tinypool({
    filename: workerFile(),
    workerData: withoutScenarios(tenant),
    minThreads: threads,
    maxThreads: threads,
  });
  let done = 0;
  const judged = async (batch: readonly Document[]): Promise<readonly Verdict[]> => {
    const verdicts = (await pool.run(batch, { name: 'judgeAll' })) as readonly Verdict[];
    done += verdicts.length;
    onProgress(done);
    return verdicts;
  };
  const stop = (): void => void pool.destroy();
  cancelled.addEventListener('abort', stop, { once: true });
  try {
    const settled = await Promise.allSettled(batchesOf(scenarios).map(judged));
    const failed = settled.find((result) => result.status === 'rejected');
    if (failed !== undefined && !cancelled.aborted) throw failed.reason;
    return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  } finally {
    cancelled.removeEventListener('abort', stop);
    await pool.destroy();
  }
}

function batchesOf(scenarios: readonly Document[]): readonly (readonly Document[])[] {
  const count = Math.ceil(scenarios.length / batchSize);
  return Array.from({ length: count }, (_, index) => scenarios.slice(index * batchSize, (index + 1) * batchSize));
}

/** Each worker gets a copy; scenarios come to the one that plays them. */
function withoutScenarios({ documents }: Tenant): Tenant {
  return { documents: new Map([...documents].filter(([kind]) => kind !== 'scenario')) };
}

/** The build puts it beside all other code of the command line. */
function workerFile(): string {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'test-worker.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: build Callsmith before it starts workers.`);
  return pathToFileURL(file).href;
}
