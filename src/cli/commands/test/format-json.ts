import type { Coverage } from '../../../twin/simulator/coverage.ts';
import type { TestReport } from './test-report.ts';

/** Results for programs. Times are in milliseconds. */
export function formatJson(all: TestReport): string {
  const { tenant, verdicts, recognition, coverage, minCoverage, updated, unplayed, ms } = all;
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  const report = {
    tenant,
    passed,
    failed: verdicts.length - passed - updated.length,
    updated,
    unplayed,
    ms: Math.round(ms),
    scenarios: verdicts.map(({ id, name, flow, passed, problem, difference, unused }) => ({
      id,
      name,
      flow,
      passed,
      problem,
      difference,
      unused,
    })),
    ...(recognition.length === 0 ? {} : { recognition: recognition.map(withoutTime) }),
    ...(coverage === undefined
      ? {}
      : { coverage: { ...withoutFlows(coverage), flows: Object.fromEntries(coverage.flows) } }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Times differ from run to run; whether a test passed does not. */
function withoutTime({ ms: _, ...verdict }: TestReport['recognition'][number]) {
  return verdict;
}

function withoutFlows({ elements, exits, pairs }: Coverage): Coverage {
  return { elements, exits, pairs };
}
