import type { Finding } from '../../kernel/model/finding.ts';
import { inOrder } from './format-human.ts';

/** Findings for programs: one object with counts and the findings as they are, in the order of files and lines. */
export function formatJson(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = { errors, warnings: findings.length - errors, findings: inOrder(findings) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
