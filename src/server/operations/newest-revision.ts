import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import { type Newest, refKey, type Snapshot } from '../tenant-data/snapshot.ts';
import { unknownDocument } from './tenant-of.ts';

/** The newest revision of a document, also when that says it is deleted; Refused when there never was one. */
export function newestRevision({ entries, gone }: Snapshot, ref: DocumentRef): Newest {
  const newest = entries.get(refKey(ref))?.row ?? gone.get(refKey(ref));
  if (newest === undefined) throw unknownDocument(ref);
  return newest;
}

/** Refused, with the newest state, when that is not the one the user has seen. */
export function refuseStale(snapshot: Snapshot, newest: Newest, baseRevision: number): void {
  const { kind, id, revision, at, author } = newest;
  if (revision === baseRevision) return;
  const document = snapshot.entries.get(refKey({ kind, id }))?.document ?? null;
  const did = document === null ? 'deleted' : 'saved';
  throw new Refused(
    { code: 'stale-revision', revision, document, updatedAt: at, author },
    `The ${kind} "${id}" was ${did}${author === '' ? '' : ` by ${author}`} at ${at}: it is at revision ${revision}, yours is based on ${baseRevision}. Nothing was changed; compare the two and decide.`,
  );
}
