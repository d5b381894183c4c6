import type { Finding } from '../../kernel/model/finding.ts';

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
