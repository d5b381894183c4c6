import type { Document, DocumentRef } from '../../kernel/model/document.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { CurrentRow } from '../repository/document-repository.ts';
import type { TenantRow } from '../storage/tables.ts';

/** A tenant as it was at one change number; never altered. */
export interface Snapshot {
  readonly row: TenantRow;
  /** By `kind/id`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The deleted ones, by `kind/id`: their revisions go on counting. */
  readonly gone: ReadonlyMap<string, Newest>;
  /** Those whose newest revision cannot be read, by `kind/id`: they are in no list of entries, nor in the tenant. */
  readonly damaged: ReadonlyMap<string, Damaged>;
  readonly tenant: Tenant;
  /** What the rules find; calculated when it is first asked for. */
  readonly findings: () => readonly Finding[];
  /** Ids of the documents that refer to each `kind/id`; calculated when it is first asked for. */
  readonly users: () => ReadonlyMap<string, ReadonlySet<string>>;
}

/** The newest revision of a document, without its text. */
export type Newest = Omit<CurrentRow, 'text' | 'tenant'>;

/** A document and its newest revision. */
export interface Entry {
  readonly row: Newest;
  /** Bytes of its canonical text. */
  readonly size: number;
  readonly document: Document;
}

/** A document that is there, and that nobody can see. */
export interface Damaged {
  readonly row: Newest;
  /** Whole sentences: what is wrong, and the remedy. */
  readonly detail: string;
}

export function refKey({ kind, id }: DocumentRef): string {
  return `${kind}/${id}`;
}
