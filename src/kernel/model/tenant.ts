import type { Document } from './document.ts';
import type { Variable } from './flow.ts';

/** All documents of a tenant, by kind and id. */
export interface Tenant {
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, Document>>;
}

/** What the kernel reads of the one `tenant` document; its kind's schema holds the rest. */
export interface TenantSettings extends Document {
  /** IANA zone name; SYS dates and calendars use it. */
  readonly timeZone: string;
  /** BCP 47 tags; the first is what a call starts with. */
  readonly languages: readonly string[];
  readonly globals: readonly Variable[];
  readonly trustlist: readonly string[];
  readonly tenantSpaceId: string;
}

/** What the kernel reads of a `channel` document; its kind's schema holds the rest. */
export interface ChannelSettings extends Document {
  /** `web`, `wechat` ...: IVRREQUEST.channelType in small letters. */
  readonly type: string;
  readonly serves: {
    /** The robot that answers. */
    readonly robot?: string;
    /** The skill queue that a chat goes to when its customer wants to talk to a person. */
    readonly handOver?: string;
  };
}

/** The document, or undefined. */
export function documentOf(tenant: Tenant, kind: string, id: string): Document | undefined {
  return tenant.documents.get(kind)?.get(id);
}

/** All documents of a kind, in order of their ids. */
export function documentsOf(tenant: Tenant, kind: string): readonly Document[] {
  const ofKind = tenant.documents.get(kind);
  return ofKind === undefined ? [] : [...ofKind.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same tenant with this document added or replaced. */
export function withDocument(tenant: Tenant, document: Document): Tenant {
  const ofKind = new Map(tenant.documents.get(document.kind)).set(document.id, document);
  return { documents: new Map(tenant.documents).set(document.kind, ofKind) };
}

/** The same tenant without this document. */
export function withoutDocument(tenant: Tenant, kind: string, id: string): Tenant {
  const ofKind = new Map(tenant.documents.get(kind));
  ofKind.delete(id);
  return { documents: new Map(tenant.documents).set(kind, ofKind) };
}

/** A tenant of these documents. */
export function tenantOf(documents: Iterable<Document>): Tenant {
  const byKind = new Map<string, Map<string, Document>>();
  for (const document of documents) {
    const ofKind = byKind.get(document.kind) ?? new Map<string, Document>();
    byKind.set(document.kind, ofKind.set(document.id, document));
  }
  return { documents: byKind };
}

/** The tenant's own document: every tenant that was read without errors has exactly one. */
export function settingsOf(tenant: Tenant): TenantSettings | undefined {
  return documentsOf(tenant, 'tenant')[0] as TenantSettings | undefined;
}
