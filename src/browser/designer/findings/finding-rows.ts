import type { Finding } from '../../../kernel/model/finding.ts';

export interface FindingFilter {
  /** Words that must all stand in the message or in a name. */
  readonly search: string;
  readonly severity: 'all' | 'error' | 'warning';
  /** Only what is about this document. */
  readonly only: { readonly kind: string; readonly id: string } | null;
}

export type Grouping = 'document' | 'element' | 'severity';

/** A line of the list: the head of a group, or a finding below it. */
export type FindingRow =
  | {
      readonly is: 'group';
      readonly key: string;
      readonly head: Finding;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly is: 'finding'; readonly key: string; readonly finding: Finding; readonly text: string };

export function filterFindings(
  findings: readonly Finding[],
  { search, severity, only }: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    const { document, element } = finding;
    if (severity !== 'all' && finding.severity !== severity) return false;
    if (only !== null && (document?.kind !== only.kind || document.id !== only.id)) return false;
    const all = `${textOf(finding)} ${document?.name ?? ''} ${element?.name ?? ''} ${finding.code}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The lines of the list; errors come before warnings within a group, and groups with errors first. */
export function findingRows(
  findings: readonly Finding[],
  grouping: Grouping,
  closed: ReadonlySet<string>,
  textOf: (finding: Finding) => string,
): readonly FindingRow[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const sorted = [...groups].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  return sorted.flatMap(([key, group]): FindingRow[] => {
    const [head] = group;
    if (head === undefined) return [];
    const isOpen = !closed.has(key);
    const row: FindingRow = { is: 'group', key, head, count: group.length, isOpen };
    return isOpen ? [row, ...rowsOf(key, group, textOf)] : [row];
  });
}

function rowsOf(key: string, group: readonly Finding[], textOf: (finding: Finding) => string): readonly FindingRow[] {
  return group
    .toSorted((a, b) => severityRank(a) - severityRank(b))
    .map((finding, index) => ({ is: 'finding', key: `${key} ${index}`, finding, text: textOf(finding) }));
}

function groupKey({ document, element, severity }: Finding, grouping: Grouping): string {
  if (grouping === 'severity') return severity;
  const own = `${document?.kind ?? ''}/${document?.id ?? ''}`;
  return grouping === 'document' ? own : `${own}#${element?.id ?? ''}`;
}

function rankOf(group: readonly Finding[]): number {
  return Math.min(...group.map(severityRank));
}

function severityRank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
