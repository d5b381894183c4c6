import type { Coverage } from '../../../twin/simulator/coverage.ts';
import type { TestReport } from './test-report.ts';

/** Results for programs. Times are in milliseconds. */
export function formatJson({ tenant, verdicts, coverage, minCoverage, updated, unplayed, ms }: TestReport): string {
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
    ...(coverage === undefined
      ? {}
      : { coverage: { ...withoutFlows(coverage), flows: Object.fromEntries(coverage.flows) } }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function withoutFlows({ elements, exits, pairs }: Coverage): Coverage {
  return { elements, exits, pairs };
}
