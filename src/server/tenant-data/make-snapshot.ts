import { checkDocument } from '../../kernel/documents/check-document.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { markedIn } from '../../kernel/inspection/document-marked.ts';
import { findingsOf } from '../../kernel/inspection/findings-of.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document, DocumentRef } from '../../kernel/model/document.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { once } from '../../lib/once.ts';
import { DamagedRevision, refuseDamage } from '../repository/checked-revision.ts';
import type { CurrentRow } from '../repository/document-repository.ts';
import type { TenantRow } from '../storage/tables.ts';
import { type Entry, refKey, type Snapshot } from './snapshot.ts';

export interface Words {
  readonly formats: Formats;
  readonly catalogue: Catalogue;
}

/** The snapshot after `before` with these newest revisions. Documents that did not change stay the same objects. */
export function makeSnapshot(
  row: TenantRow,
  before: Pick<Snapshot, 'entries' | 'gone' | 'damaged'>,
  changed: readonly CurrentRow[],
  words: Words,
  read: Reader = readOrDamage,
): Snapshot {
  const entries = new Map(before.entries);
  const gone = new Map(before.gone);
  const damaged = new Map(before.damaged);
  for (const current of changed) {
    const { text, ...header } = current;
    const key = refKey(header);
    for (const known of [entries, gone, damaged]) known.delete(key);
    const found = read(current, words);
    if (found.detail !== undefined) damaged.set(key, { row: header, detail: found.detail });
    else if (found.document === undefined) gone.set(key, header);
    else entries.set(key, { row: header, size: Buffer.byteLength(text ?? ''), document: found.document });
  }
  const tenant = tenantOf([...entries.values()].map(({ document }) => document));
  return {
    row,
    entries,
    gone,
    damaged,
    tenant,
    findings: once(() => findingsOf(tenant, words.catalogue)),
    users: once(() => usersOf(entries, words.catalogue)),
  };
}

type Read =
  | { readonly detail: string; readonly document?: never }
  | { readonly detail?: never; readonly document: Document | undefined };

type Reader = (current: CurrentRow, words: Words) => Read;

/** For what this process has just accepted and written itself. */
export const trusted: Reader = ({ text }) => ({ document: text === null ? undefined : (JSON.parse(text) as Document) });

/** One document that cannot be read must not keep anybody from the others. */
function readOrDamage(current: CurrentRow, words: Words): Read {
  try {
    refuseDamage(current);
    return { document: current.text === null ? undefined : readStored(current.text, current, words) };
  } catch (error) {
    if (!(error instanceof DamagedRevision)) throw error;
    return { detail: error.message };
  }
}

/** Stored documents were valid when they were saved; one of an older format is brought to the current one. */
export function readStored(text: string, { kind, id }: DocumentRef, { formats }: Pick<Words, 'formats'>): Document {
  const { document, findings } = checkDocument(parsed(text), formats);
  if (document !== undefined) return document;
  throw new DamagedRevision(`The stored ${kind} ${id} cannot be read: ${findings[0]?.message ?? 'it is not valid.'}`);
}

/** What is no JSON is no document either, and is told as such. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Documents that a document refers to, each once, whether they exist or not. */
export function referencesOf(document: Document, catalogue: Catalogue): readonly DocumentRef[] {
  const references = new Map<string, DocumentRef>();
  for (const { kind, id } of markedIn(document, catalogue).references) {
    if (catalogue.kinds.has(kind)) references.set(refKey({ kind, id }), { kind, id });
  }
  return [...references.values()];
}

function usersOf(entries: ReadonlyMap<string, Entry>, catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const [user, { document }] of entries) {
    for (const reference of referencesOf(document, catalogue)) {
      const used = refKey(reference);
      if (used === user) continue;
      const known = users.get(used) ?? new Set<string>();
      users.set(used, known.add(user));
    }
  }
  return users;
}
