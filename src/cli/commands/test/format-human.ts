import { counted } from '../../findings/counted.ts';
import type { Paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';
import { coverageLines } from './coverage-lines.ts';
import { recognitionLines } from './recognition-lines.ts';
import { coverageIsLow, exitCoverage, type TestReport } from './test-report.ts';
import type { Verdict } from './verdict.ts';

/** With more scenarios than this only those that failed are listed. */
const listedPasses = 50;

/** Results as people read them: failures with where they first differed, coverage, and a summary as the last line. */
export function formatHuman(report: TestReport, paint: Paint): string {
  const { verdicts, recognition, coverage, updated } = report;
  const rewritten = new Set(updated.map(({ id }) => id));
  const listed = verdicts.filter(({ passed }) => !passed || verdicts.length <= listedPasses);
  const blocks = [
    listed.flatMap((verdict) => (rewritten.has(verdict.id) ? [] : verdictLines(verdict, paint))),
    updated.flatMap(({ file, was }) => [
      `${paint('yellow', '↻')} ${printable(file)} was rewritten`,
      `    ${printable(was)}`,
    ]),
    recognition.flatMap((verdict) => recognitionLines(verdict, paint)),
    coverage === undefined ? [] : coverageLines(coverage, paint),
    summaryLines(report, paint),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function verdictLines(verdict: Verdict, paint: Paint): string[] {
  const { passed, id, name, problem, difference, unused } = verdict;
  const title = `${printable(id)}  ${paint('dim', printable(name))}`;
  if (passed) return [`${paint('green', '✓')} ${title}`];
  const lines = [`${paint('red', '✗')} ${title}`];
  if (problem !== null) lines.push(`    ${printable(problem)}`);
  if (difference !== null) {
    lines.push(`    ${printable(difference.sentence)}`);
    lines.push(`    ${paint('dim', `expected #${difference.index + 1}`)}  ${shown(difference.expected)}`);
    lines.push(
      `    ${paint('dim', 'came'.padEnd(`expected #${difference.index + 1}`.length))}  ${shown(difference.actual)}`,
    );
  }
  if (unused > 0) lines.push(`    The caller did not get to the last ${counted(unused, 'action')}.`);
  return lines;
}

function shown(expectation: unknown): string {
  return expectation === null ? 'nothing' : printable(JSON.stringify(expectation));
}

function summaryLines(report: TestReport, paint: Paint): string[] {
  const { verdicts, recognition, updated, unplayed, coverage, minCoverage, ms } = report;
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  const failed = verdicts.length - passed - updated.length;
  const counts = [
    paint(passed > 0 ? 'green' : 'dim', `${passed} passed`),
    failed > 0 ? paint('red', `${failed} failed`) : '',
    updated.length > 0 ? paint('yellow', `${updated.length} rewritten`) : '',
    unplayed > 0 ? paint('yellow', `${unplayed} not played`) : '',
  ].filter((part) => part !== '');
  const lines = [`${counted(verdicts.length, 'scenario')}: ${counts.join(', ')} (${(ms / 1000).toFixed(1)} s).`];
  if (recognition.length > 0) lines.push(recognitionSummary(recognition, paint));
  if (unplayed > 0) lines.push(paint('yellow', 'Cancelled.'));
  if (coverage !== undefined && coverageIsLow(report)) {
    const has = exitCoverage(coverage).toFixed(1);
    lines.push(
      paint(
        'red',
        `The scenarios visit ${has} % of the exits; at least ${minCoverage} % are wanted. Add scenarios for the exits above.`,
      ),
    );
  }
  return lines;
}

function recognitionSummary(recognition: TestReport['recognition'], paint: Paint): string {
  const passed = recognition.filter((verdict) => verdict.passed).length;
  const failed = recognition.length - passed;
  const counts = [
    paint(passed > 0 ? 'green' : 'dim', `${passed} passed`),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
  ];
  return `${counted(recognition.length, 'recognition test')}: ${counts.join(', ')}.`;
}
