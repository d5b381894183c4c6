import { turnReason } from './recognition-lines.ts';
import type { RecognitionVerdict } from './run-recognition.ts';
import { reasonOf, type TestReport } from './test-report.ts';
import type { Verdict } from './verdict.ts';

/** Results as JUnit XML, which build servers read: a suite for each flow, a case for each scenario. */
export function formatJunit({ tenant, verdicts, recognition, updated, ms }: TestReport): string {
  const rewritten = new Set(updated.map(({ id }) => id));
  const cases = verdicts.map((verdict) => ({ ...verdict, passed: verdict.passed || rewritten.has(verdict.id) }));
  const flows = [...new Set(cases.map(({ flow }) => flow))].sort();
  const suites = flows.flatMap((flow) =>
    suiteLines(
      flow,
      cases.filter((verdict) => verdict.flow === flow),
    ),
  );
  const attributes = attributesOf({ name: tenant, ...countsOf([...cases, ...recognition]), time: seconds(ms) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes}>`,
    ...suites,
    ...recognitionSuite(recognition),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines(flow: string, verdicts: readonly Verdict[]): string[] {
  const time = seconds(verdicts.reduce((sum, { ms }) => sum + ms, 0));
  return [
    `  <testsuite${attributesOf({ name: flow, ...countsOf(verdicts), time })}>`,
    ...verdicts.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines(verdict: Verdict): string[] {
  const { id, name, flow, passed, difference, ms } = verdict;
  const file = `scenarios/${id}.json`;
  const open = `    <testcase${attributesOf({ classname: flow, name: `${id}: ${name}`, file, time: seconds(ms) })}`;
  if (passed) return [`${open}/>`];
  const detail =
    difference === null
      ? ''
      : `expected ${JSON.stringify(difference.expected)}\ncame ${JSON.stringify(difference.actual)}`;
  const type = verdict.problem === null ? 'difference' : 'problem';
  return [
    `${open}>`,
    `      <failure${attributesOf({ message: reasonOf(verdict), type })}>${escaped(detail)}</failure>`,
    '    </testcase>',
  ];
}

/** All recognition tests are one suite, with a case for each. */
function recognitionSuite(verdicts: readonly RecognitionVerdict[]): string[] {
  if (verdicts.length === 0) return [];
  const time = seconds(verdicts.reduce((sum, { ms }) => sum + ms, 0));
  return [
    `  <testsuite${attributesOf({ name: 'recognition', ...countsOf(verdicts), time })}>`,
    ...verdicts.flatMap(recognitionCase),
    '  </testsuite>',
  ];
}

function recognitionCase({
  id,
  name,
  passed,
  problem,
  accuracy,
  minAccuracy,
  turns,
  ms,
}: RecognitionVerdict): string[] {
  const file = `recognition-tests/${id}.json`;
  const place = { classname: 'recognition', name: `${id}: ${name}`, file, time: seconds(ms) };
  const open = `    <testcase${attributesOf(place)}`;
  if (passed) return [`${open}/>`];
  const detail = turns.filter(({ wrong }) => wrong.length > 0).map(turnReason);
  const message = problem ?? `Accuracy ${accuracy} %; at least ${minAccuracy} % are wanted.`;
  const type = problem === null ? 'difference' : 'problem';
  return [
    `${open}>`,
    `      <failure${attributesOf({ message, type })}>${escaped(detail.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

function countsOf(verdicts: readonly { readonly passed: boolean }[]): Readonly<Record<string, string>> {
  const failures = verdicts.filter(({ passed }) => !passed).length;
  return { tests: String(verdicts.length), failures: String(failures), errors: '0' };
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/[\t\n\r]/g, (unit) => `&#${unit.charCodeAt(0)};`)}"`)
    .join('');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** Not even escaped may these stand in XML 1.0; a replacement character tells that something was there. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
