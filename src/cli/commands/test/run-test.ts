import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentsOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { type CoverageReport, coverageOf } from '../../../twin/simulator/coverage.ts';
import { mergeVisits, NO_VISITS } from '../../../twin/simulator/visits.ts';
import { exitCode } from '../../exit-code.ts';
import { Misuse } from '../../misuse.ts';
import { readSoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { formatHuman } from './format-human.ts';
import { formatJson } from './format-json.ts';
import { formatJunit } from './format-junit.ts';
import { onRelease } from './on-release.ts';
import { progressOf } from './progress.ts';
import { runRecognition } from './run-recognition.ts';
import { runScenarios } from './run-scenarios.ts';
import { coverageIsLow, type TestReport } from './test-report.ts';
import { updateScenarios } from './update-scenarios.ts';
import type { Verdict } from './verdict.ts';

export interface TestOptions {
  readonly filter?: string;
  readonly format: 'human' | 'junit' | 'json';
  readonly coverage?: boolean;
  readonly minCoverage?: number;
  readonly minAccuracy?: number;
  readonly update?: boolean;
  readonly release?: string;
  readonly workers?: number;
}

/** Plays the scenarios of a tenant, runs its recognition tests, and gives the exit code. */
export async function runTest(path: string, options: TestOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const sound = readSoundTenant(path, terminal, 'No scenario was played. Correct the errors first.');
  if (sound === undefined) return exitCode.findings;
  const { source } = sound;
  if (options.update === true && (source.form !== 'folder' || options.release !== undefined)) {
    throw new Misuse('Scenarios are rewritten in a folder only, and not by what a release does.');
  }
  const tenant = options.release === undefined ? sound.tenant : onRelease(sound.tenant, options.release, terminal);
  if (tenant === undefined) return exitCode.findings;
  const { scenarios, recognitionTests } = chosen(tenant, options.filter, path);
  const { verdicts, isCancelled } = await played(scenarios, tenant, options, terminal);
  const isUpdate = options.update === true && !isCancelled;
  const report: TestReport = {
    tenant: settingsOf(tenant)?.name ?? '',
    verdicts,
    recognition: isCancelled ? [] : runRecognition(recognitionTests, tenant, options.minAccuracy),
    updated: isUpdate ? updateScenarios(verdicts, tenant, path) : [],
    unplayed: scenarios.length - verdicts.length,
    ms: performance.now() - started,
    ...coverageWanted(options, tenant, verdicts),
  };
  terminal.write(written(report, options.format, terminal));
  if (isCancelled) return exitCode.interrupted;
  const unlike = report.recognition.filter(({ passed }) => !passed).length;
  const failed = verdicts.filter(({ passed }) => !passed).length - report.updated.length + unlike;
  return failed > 0 || coverageIsLow(report) ? exitCode.findings : exitCode.ok;
}

interface Chosen {
  readonly scenarios: readonly Document[];
  readonly recognitionTests: readonly Document[];
}

function chosen(tenant: Tenant, filter: string | undefined, path: string): Chosen {
  const all = { scenarios: documentsOf(tenant, 'scenario'), recognitionTests: documentsOf(tenant, 'recognition-test') };
  const place = printable(path);
  const count = all.scenarios.length + all.recognitionTests.length;
  if (count === 0) {
    throw new Misuse(
      `${place} has no scenarios. Make one with callsmith new scenario, or save a call in callsmith simulate.`,
    );
  }
  if (filter === undefined) return all;
  const wanted = filter.toLowerCase();
  const fits = ({ id, name }: Document): boolean => id.includes(wanted) || name.toLowerCase().includes(wanted);
  const some = { scenarios: all.scenarios.filter(fits), recognitionTests: all.recognitionTests.filter(fits) };
  if (some.scenarios.length + some.recognitionTests.length > 0) return some;
  throw new Misuse(
    `No scenario of ${place} has "${printable(filter)}" in its id or name. Leave --filter out to play all ${count}.`,
  );
}

async function played(
  scenarios: readonly Document[],
  tenant: Tenant,
  { workers }: TestOptions,
  terminal: Terminal,
): Promise<{ readonly verdicts: readonly Verdict[]; readonly isCancelled: boolean }> {
  const cancelling = new AbortController();
  const stopListening = terminal.onInterrupt(() => cancelling.abort());
  const progress = progressOf(scenarios.length, 'scenarios', terminal);
  const { signal: cancelled } = cancelling;
  try {
    const verdicts = await runScenarios(scenarios, tenant, { workers, cancelled, onProgress: progress.show });
    return { verdicts, isCancelled: cancelled.aborted && verdicts.length < scenarios.length };
  } finally {
    progress.clear();
    stopListening();
  }
}

function coverageWanted(
  { coverage, minCoverage }: TestOptions,
  tenant: Tenant,
  verdicts: readonly Verdict[],
): { readonly coverage?: CoverageReport; readonly minCoverage?: number } {
  if (coverage !== true && minCoverage === undefined) return {};
  const flows = documentsOf(tenant, 'flow') as readonly Flow[];
  const visits = mergeAll(verdicts);
  return { coverage: coverageOf(flows, visits), ...(minCoverage === undefined ? {} : { minCoverage }) };
}

/** In pairs of pairs: each merge sorts, and one after another would sort everything a thousand times. */
function mergeAll(verdicts: readonly Verdict[]) {
  let visits = verdicts.map((verdict) => verdict.visits);
  while (visits.length > 1) {
    visits = visits.flatMap((visit, index) =>
      index % 2 === 0 ? [mergeVisits(visit, visits[index + 1] ?? NO_VISITS)] : [],
    );
  }
  return visits[0] ?? NO_VISITS;
}

function written(report: TestReport, format: TestOptions['format'], { paint }: Terminal): string {
  if (format === 'junit') return formatJunit(report);
  return format === 'json' ? formatJson(report) : formatHuman(report, paint);
}
