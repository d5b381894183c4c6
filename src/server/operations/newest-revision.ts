import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import { type Newest, refKey, type Snapshot } from '../tenant-data/snapshot.ts';
import { unknownDocument } from './tenant-of.ts';

/** The newest revision of a document, also when it is deleted or damaged; Refused when there never was one. */
export function newestRevision({ entries, gone, damaged }: Snapshot, ref: DocumentRef): Newest {
  const key = refKey(ref);
  const newest = entries.get(key)?.row ?? gone.get(key) ?? damaged.get(key)?.row;
  if (newest === undefined) throw unknownDocument(ref);
  return newest;
}

/**
 * Refused, with the newest state, when that is not the one the user has seen; DamagedRevision when that cannot be shown.
 * Who has seen it may save on top of it, damaged or not.
 */
export function refuseStale(snapshot: Snapshot, newest: Newest, baseRevision: number): void {
  const { kind, id, revision, at, author } = newest;
  if (revision === baseRevision) return;
  const damaged = snapshot.damaged.get(refKey({ kind, id }));
  if (damaged !== undefined) throw new DamagedRevision(damaged.detail);
  const document = snapshot.entries.get(refKey({ kind, id }))?.document ?? null;
  const did = document === null ? 'deleted' : 'saved';
  throw new Refused(
    { code: 'stale-revision', revision, document, updatedAt: at, author },
    `The ${kind} "${id}" was ${did}${author === '' ? '' : ` by ${author}`} at ${at}: it is at revision ${revision}, yours is based on ${baseRevision}. Nothing was changed; compare the two and decide.`,
  );
}

/** Whether a document is stored in just this form: nothing needs to be written then. A damaged one never is. */
export function isStored(
  { damaged }: Snapshot,
  { kind, id, hash }: Newest,
  wanted: { readonly hash: string },
): boolean {
  return hash === wanted.hash && !damaged.has(refKey({ kind, id }));
}
