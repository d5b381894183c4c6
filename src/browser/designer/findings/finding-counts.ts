import type { Finding } from '../../../kernel/model/finding.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** What is about one document. */
export function findingsOfOne(
  findings: readonly Finding[],
  { kind, id }: { readonly kind: string; readonly id: string },
): readonly Finding[] {
  return findings.filter(({ document }) => document?.kind === kind && document.id === id);
}

/** How many findings each element of a flow has, by its id; for the marks on the canvas. */
export function countsByElement(findings: readonly Finding[]): ReadonlyMap<string, Counts> {
  const byElement = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.element?.id;
    if (id === undefined) continue;
    const list = byElement.get(id);
    if (list === undefined) byElement.set(id, [finding]);
    else list.push(finding);
  }
  return new Map([...byElement].map(([id, list]) => [id, countFindings(list)]));
}
