import type { DocumentHeader, DocumentList, StoredDocument } from '../../contract/documents.ts';
import type { Overview } from '../../contract/tenants.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import { compareText } from '../../lib/compare-text.ts';
import type { Services } from '../services.ts';
import { referencesOf } from '../tenant-data/make-snapshot.ts';
import { type Entry, refKey, type Snapshot } from '../tenant-data/snapshot.ts';

/** The tenant and the headers of its documents. */
export function overviewOf({ catalogue }: Services, snapshot: Snapshot): Overview {
  const { id, name, change, updated_at } = snapshot.row;
  const counts = countFindings(snapshot.findings());
  const documents = ordered(snapshot, catalogue).map((entry) => headerOf(entry, snapshot, counts, catalogue));
  const tenant = { id, name, change, updatedAt: updated_at, documents: documents.length };
  return { tenant, documents, damaged: damagedIn(snapshot) };
}

/** All documents, or those that changed after a change number. */
export function documentListOf({ catalogue }: Services, snapshot: Snapshot, after: number | undefined): DocumentList {
  const since = after ?? -1;
  const gone = after === undefined ? [] : [...snapshot.gone.values()].filter(({ change }) => change > since);
  return {
    change: snapshot.row.change,
    documents: ordered(snapshot, catalogue)
      .filter(({ row }) => row.change > since)
      .map(storedDocument),
    deleted: gone.map(({ kind, id }) => ({ kind, id })),
    damaged: damagedIn(snapshot),
  };
}

function damagedIn({ damaged }: Snapshot): DocumentList['damaged'] {
  return [...damaged.values()].map(({ row, detail }) => {
    const { kind, id, name, revision, at, author } = row;
    return { kind, id, name, revision, updatedAt: at, author, detail };
  });
}

export function storedDocument({ row, document }: Entry): StoredDocument {
  const { kind, id, name, revision, at, author } = row;
  return { kind, id, name, revision, updatedAt: at, author, etag: entryTag(row), document };
}

/** Changes with every revision, also when a tenant was deleted and made again. */
export function entryTag({ revision, hash }: Entry['row']): string {
  return `"${revision}-${hash.slice(0, 16)}"`;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countFindings(findings: readonly Finding[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { document, severity } of findings) {
    if (document === undefined) continue;
    const count = counts.get(refKey(document)) ?? { errors: 0, warnings: 0 };
    count[severity === 'error' ? 'errors' : 'warnings'] += 1;
    counts.set(refKey(document), count);
  }
  return counts;
}

function headerOf(
  { row, size, document }: Entry,
  snapshot: Snapshot,
  counts: ReadonlyMap<string, Counts>,
  catalogue: Catalogue,
): DocumentHeader {
  const { kind, id, name, revision, at, author } = row;
  const { errors, warnings } = counts.get(refKey(row)) ?? { errors: 0, warnings: 0 };
  const usedBy = snapshot.users().get(refKey(row))?.size ?? 0;
  const references = referencesOf(document, catalogue);
  return { kind, id, name, revision, updatedAt: at, author, size, errors, warnings, references, usedBy };
}

function ordered({ entries }: Snapshot, catalogue: Catalogue): readonly Entry[] {
  const places = new Map([...catalogue.kinds.keys()].map((kind, place) => [kind, place]));
  const placeOf = ({ row }: Entry): number => places.get(row.kind) ?? places.size;
  return [...entries.values()].sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.row.id, b.row.id));
}
