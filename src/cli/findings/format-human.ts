import type { Finding } from '../../kernel/model/finding.ts';
import { compareText } from '../../lib/compare-text.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { counted } from './counted.ts';

/** Findings as people read them: grouped by file, in the order of the text, with a summary as the last line. */
export function formatHuman(findings: readonly Finding[], paint: Paint): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of inOrder(findings)) {
    const file = finding.file ?? '';
    groups.set(file, [...(groups.get(file) ?? []), finding]);
  }
  const blocks = [...groups.values()].map(
    (group) => `${group.map((finding) => findingLine(finding, paint)).join('\n')}\n`,
  );
  return [...blocks, `${summaryLine(findings, paint)}\n`].join('\n');
}

/** By file, line and column; files that are not known come first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

function findingLine(finding: Finding, paint: Paint): string {
  const { severity, code, message } = finding;
  const colour = severity === 'error' ? 'red' : 'yellow';
  return [
    paint('cyan', placeOf(finding)),
    paint(colour, severity.padEnd('warning'.length)),
    paint('dim', printable(code)),
    printable([...subjectsOf(finding), message].join(': ')),
  ].join('  ');
}

/** `flows/main.json:12:5`: editors and terminals make a link of it. */
function placeOf({ file, line, column }: Finding): string {
  if (file === undefined) return '(tenant)';
  return printable([file, line, column].filter((part) => part !== undefined).join(':'));
}

/** The document and the element, as far as neither the file nor the message names them. */
function subjectsOf({ element, document, file = '', message }: Finding): string[] {
  const isFileOfIts = document && (file.endsWith(`/${document.id}.json`) || file === `${document.kind}.json`);
  const owner = document === undefined || isFileOfIts ? [] : [`${document.kind} "${document.name || document.id}"`];
  const name = element?.name || element?.id;
  return [...owner, ...(name === undefined || message.includes(name) ? [] : [`Element "${name}"`])];
}

/** `3 errors, 1 warning in 2 files.` */
export function summaryLine(findings: readonly Finding[], paint: Paint): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return paint('green', 'No problems found.');
  const files = new Set(findings.flatMap(({ file }) => file ?? [])).size;
  const counts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  const place = files === 0 ? '' : ` in ${counted(files, 'file')}`;
  const text = `${counts.filter((part) => part !== '').join(', ')}${place}.`;
  return paint(errors > 0 ? 'red' : 'yellow', text);
}
