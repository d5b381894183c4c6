import type { DomainDocument } from '../../../catalogue/kinds/domain/document.gen.ts';
import type { Finding } from '../../../kernel/model/finding.ts';

/** The lists of a domain whose items are edited one at a time. */
export const SECTIONS = ['intents', 'entities', 'questionGroups'] as const;

export type Section = (typeof SECTIONS)[number];

/** What the page shows on its right side: the domain itself, or one item of a list. */
export type Chosen = { readonly section: 'general' } | { readonly section: Section; readonly index: number };

/** An item of a list, as the page lists it. */
export interface DomainItem {
  readonly section: Section;
  readonly index: number;
  readonly name: string;
  /** Code of an intent, type of an entity; empty for Q&A groups. */
  readonly detail: string;
  /** Sentences, values or questions. */
  readonly count: number;
  readonly isActive: boolean;
  readonly type: string;
  readonly severity: Finding['severity'] | null;
}

/** Items of a section that hold the text anywhere: names, codes, sentences, values, questions. */
export function domainItems(
  domain: DomainDocument,
  section: Section,
  search: string,
  findings: readonly Finding[],
): readonly DomainItem[] {
  const wanted = search.trim().toLowerCase();
  const list: readonly object[] = domain[section] ?? [];
  return list.flatMap((item, index) => {
    if (wanted !== '' && !holds(item, wanted)) return [];
    return [{ section, index, ...shownOf(section, domain, index), severity: worst(findings, `/${section}/${index}`) }];
  });
}

function shownOf(section: Section, domain: DomainDocument, index: number) {
  if (section === 'intents') {
    const { name, code, corpora, rules, active, type } = domain.intents[index] as Partial<
      DomainDocument['intents'][number]
    >;
    const count = (corpora?.length ?? 0) + (rules?.length ?? 0);
    return { name: name ?? '', detail: code ?? '', count, isActive: active ?? true, type: type ?? 'general' };
  }
  if (section === 'entities') {
    const {
      name,
      type = 'general',
      values,
      forms,
      patterns,
    } = domain.entities[index] as Partial<DomainDocument['entities'][number]>;
    const count = (values?.length ?? 0) + (forms?.length ?? 0) + (patterns?.length ?? 0);
    return { name: name ?? '', detail: '', count, isActive: true, type };
  }
  const { name, questions } = domain.questionGroups[index] as Partial<DomainDocument['questionGroups'][number]>;
  return { name: name ?? '', detail: '', count: questions?.length ?? 0, isActive: true, type: 'general' };
}

function holds(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(wanted);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, wanted));
}

function worst(findings: readonly Finding[], path: string): Finding['severity'] | null {
  const own = findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`));
  if (own.length === 0) return null;
  return own.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** A new item that is valid at once, named by its number. */
export function newItem(domain: DomainDocument, section: Section, title: string): Readonly<Record<string, unknown>> {
  const list: readonly { readonly name?: string; readonly code?: string }[] = domain[section] ?? [];
  const isTaken = (number: number): boolean =>
    list.some(
      ({ name, code }) => name === `${title} ${number}` || code === `intent_${number}` || name === `entity_${number}`,
    );
  let number = list.length + 1;
  while (isTaken(number)) number += 1;
  if (section === 'intents') return { code: `intent_${number}`, name: `${title} ${number}` };
  if (section === 'entities') return { name: `entity_${number}` };
  return { name: `${title} ${number}` };
}
