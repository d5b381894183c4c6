import { setImmediate as nextTurn } from 'node:timers/promises';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { runInWorkers } from './run-in-workers.ts';
import { judge, type Verdict } from './verdict.ts';

export interface RunOptions {
  /** How many worker threads; 0 for none. When absent: as many as pay off. */
  readonly workers: number | undefined;
  readonly cancelled: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** For so long, in milliseconds, the scenarios run without a break for signals and progress. */
const turn = 50;
/** After so long it is known how fast they are. */
const trial = 1_000;
/** Workers need some 200 ms to start; below this estimate of what is left they do not pay off. */
const worthWorkers = 2_000;

/**
 * Plays scenarios, in their order: here while they are few and quick, in worker threads when much is left. Gives the
 * verdicts so far when it is cancelled.
 */
export async function runScenarios(
  scenarios: readonly Document[],
  tenant: Tenant,
  { workers, cancelled, onProgress }: RunOptions,
): Promise<readonly Verdict[]> {
  const inWorkers = (from: number, count?: number) =>
    runInWorkers(scenarios.slice(from), tenant, count, {
      cancelled,
      onProgress: (done) => onProgress(from + done),
    });
  if (workers !== undefined && workers > 0) return inWorkers(0, workers);
  const program = compile(tenant, catalogue, 'test');
  const verdicts: Verdict[] = [];
  const started = performance.now();
  let turnEnds = started + turn;
  for (const scenario of scenarios) {
    if (performance.now() > turnEnds) {
      onProgress(verdicts.length);
      await nextTurn();
      if (cancelled.aborted) return verdicts;
      const taken = performance.now() - started;
      const left = (taken / verdicts.length) * (scenarios.length - verdicts.length);
      if (workers === undefined && taken > trial && left > worthWorkers) {
        return [...verdicts, ...(await inWorkers(verdicts.length))];
      }
      turnEnds = performance.now() + turn;
    }
    verdicts.push(judge(scenario, tenant, program, catalogue));
  }
  return verdicts;
}
