import type { Domain } from '../../kernel/corpora/domain.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import { documentOf, documentsOf, settingsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { AskedGroup } from './matching/ask-questions.ts';
import { type DomainIndex, domainIndex } from './matching/domain-index.ts';

/** What the recogniser reads of a `robot` document, with all defaults filled in (domain.md §3.3). */
export interface Robot extends Document {
  readonly flow: string;
  readonly domains: readonly string[];
  readonly questionGroups: readonly { readonly domain: string; readonly group: string }[];
  readonly transferPolicy: { readonly enabled: boolean; readonly dialogs: number };
  readonly recogniser: { readonly by: 'built-in' } | { readonly by: 'external'; readonly interface: string };
}

/** Where an utterance is looked for. */
export interface Scope {
  readonly domains: readonly DomainIndex[];
  /** Asked before intents are looked for. */
  readonly groups: readonly AskedGroup[];
  /** Utterances in a row that are not understood before the caller is for an agent; null: any number. */
  readonly patience: number | null;
  /** IANA name. */
  readonly timeZone: string;
}

/** What is asked about: a call by its robot or the flow it entered, or one document. */
export type Subject =
  | { readonly robot: string | undefined; readonly flow: string }
  | { readonly robot: string }
  | { readonly domain: string };

/**
 * The domains that a subject is about: a robot's own; without a robot those of all robots that take calls to the flow;
 * without such robots, all that are activated. A domain that is tried out need not be activated.
 */
export function scopeOf(subject: Subject, tenant: Tenant, catalogue: Catalogue): Scope {
  const complete = <T>(document: Document): T => completeDocument(document, catalogue) as unknown as T;
  const timeZone = (complete(settingsOf(tenant) ?? EMPTY) as { timeZone?: string }).timeZone ?? 'UTC';
  const domainsOf = (ids: readonly string[]): readonly DomainIndex[] =>
    ids.flatMap((id) => {
      const document = documentOf(tenant, 'domain', id);
      return document === undefined ? [] : [domainIndex(complete<Domain>(document))];
    });
  if ('domain' in subject) {
    const domains = domainsOf([subject.domain]);
    return { domains, groups: allGroups(domains), patience: null, timeZone };
  }
  const robots = robotsOf(subject, tenant).map((robot) => complete<Robot>(robot));
  if (robots.length === 0) {
    const domains = activated(domainsOf(documentsOf(tenant, 'domain').map(({ id }) => id)));
    return { domains, groups: allGroups(domains), patience: null, timeZone };
  }
  const domains = activated(domainsOf([...new Set(robots.flatMap((robot) => robot.domains))]));
  const groups = robots.flatMap(({ questionGroups }) =>
    questionGroups.flatMap(({ domain, group }) => activated(domainsOf([domain])).map((index) => ({ index, group }))),
  );
  const patience = robots.flatMap(({ transferPolicy: { enabled, dialogs } }) => (enabled ? [dialogs] : []));
  return { domains, groups, patience: patience.length === 0 ? null : Math.min(...patience), timeZone };
}

/** The robots that answer a call. */
export function robotsOf(subject: Exclude<Subject, { domain: string }>, tenant: Tenant): readonly Document[] {
  if (subject.robot !== undefined) {
    const robot = documentOf(tenant, 'robot', subject.robot);
    return robot === undefined ? [] : [robot];
  }
  return documentsOf(tenant, 'robot').filter(({ flow }) => 'flow' in subject && flow === subject.flow);
}

const EMPTY: Document = { kind: 'tenant', formatVersion: 1, id: 'none', name: '' };

function activated(indexes: readonly DomainIndex[]): readonly DomainIndex[] {
  return indexes.filter(({ domain }) => domain.active);
}

function allGroups(domains: readonly DomainIndex[]): readonly AskedGroup[] {
  return domains.flatMap((index) => index.domain.questionGroups.map(({ name }) => ({ index, group: name })));
}
