import type { CoverageReport } from '../../../twin/simulator/coverage.ts';
import type { RecognitionVerdict } from './run-recognition.ts';
import type { Verdict } from './verdict.ts';

/** All that `callsmith test` has to tell; each reporter writes it in its own form. */
export interface TestReport {
  /** Name of the tenant. */
  readonly tenant: string;
  readonly verdicts: readonly Verdict[];
  readonly recognition: readonly RecognitionVerdict[];
  /** Absent when it was not asked for. */
  readonly coverage?: CoverageReport;
  /** Percentage of exits that must be visited. */
  readonly minCoverage?: number;
  /** Scenarios that were rewritten, with how they differed before. */
  readonly updated: readonly Update[];
  /** Scenarios that were not played because the run was cancelled. */
  readonly unplayed: number;
  /** Real time from the start of the command, in milliseconds. */
  readonly ms: number;
}

export interface Update {
  readonly id: string;
  /** Relative to the tenant's folder. */
  readonly file: string;
  readonly was: string;
}

/** Percentage of drawn exits that were visited; all of none is all. */
export function exitCoverage({ exits }: CoverageReport): number {
  return percentage(exits);
}

export function percentage({ covered, total }: { readonly covered: number; readonly total: number }): number {
  return total === 0 ? 100 : (covered / total) * 100;
}

export function coverageIsLow({ coverage, minCoverage }: TestReport): boolean {
  return coverage !== undefined && minCoverage !== undefined && exitCoverage(coverage) < minCoverage;
}

/** What is wrong with a scenario, in one sentence or two. */
export function reasonOf({ problem, difference }: Verdict): string {
  return [problem, difference?.sentence].filter((text) => text !== null && text !== undefined).join(' ');
}
