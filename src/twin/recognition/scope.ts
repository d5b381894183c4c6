import type { CallFacts } from '../../kernel/model/call.ts';
import type { Document } from '../../kernel/model/document.ts';
import { type ChannelSettings, documentOf, documentsOf, settingsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { AskedGroup } from './matching/ask-questions.ts';
import { type DomainIndex, domainIndex } from './matching/domain-index.ts';
import { readDomain, readRobot } from './read-documents.ts';

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
export function scopeOf(subject: Subject, tenant: Tenant): Scope {
  const timeZone = settingsOf(tenant)?.timeZone ?? 'UTC';
  const domainsOf = (ids: readonly string[]): readonly DomainIndex[] =>
    ids.flatMap((id) => {
      const document = documentOf(tenant, 'domain', id);
      return document === undefined ? [] : [domainIndex(readDomain(document))];
    });
  if ('domain' in subject) {
    const domains = domainsOf([subject.domain]);
    return { domains, groups: allGroups(domains), patience: null, timeZone };
  }
  const robots = robotsOf(subject, tenant).map(readRobot);
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

/** The robot that a call names, or the one of the channel that it comes by. */
export function robotOf({ robot, channel }: CallFacts, tenant: Tenant): string | undefined {
  if (robot !== undefined || channel === undefined) return robot;
  const settings = documentOf(tenant, 'channel', channel) as Partial<ChannelSettings> | undefined;
  return settings?.serves?.robot;
}

/** The robots that answer a call. */
export function robotsOf(subject: Exclude<Subject, { domain: string }>, tenant: Tenant): readonly Document[] {
  if (subject.robot !== undefined) {
    const robot = documentOf(tenant, 'robot', subject.robot);
    return robot === undefined ? [] : [robot];
  }
  return documentsOf(tenant, 'robot').filter(({ flow }) => 'flow' in subject && flow === subject.flow);
}

function activated(indexes: readonly DomainIndex[]): readonly DomainIndex[] {
  return indexes.filter(({ domain }) => domain.active);
}

function allGroups(domains: readonly DomainIndex[]): readonly AskedGroup[] {
  return domains.flatMap((index) => index.domain.questionGroups.map(({ name }) => ({ index, group: name })));
}
