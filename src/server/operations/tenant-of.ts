import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import type { NewRevision } from '../repository/document-repository.ts';
import type { Services } from '../services.ts';
import { type Entry, refKey, type Snapshot } from '../tenant-data/snapshot.ts';

/** The tenant as it is now; throws Refused when there is none. */
export async function tenantNow({ storage, snapshots }: Services, tenant: string): Promise<Snapshot> {
  const snapshot = await snapshots.read(storage.db, tenant);
  if (snapshot === undefined) throw unknownTenant(tenant);
  return snapshot;
}

/** A document of the tenant; throws Refused when there is none, DamagedRevision when it cannot be read. */
export function entryOf(snapshot: Snapshot, ref: DocumentRef): Entry {
  const entry = snapshot.entries.get(refKey(ref));
  if (entry !== undefined) return entry;
  const damaged = snapshot.damaged.get(refKey(ref));
  throw damaged === undefined ? unknownDocument(ref) : new DamagedRevision(damaged.detail);
}

/** For what needs the tenant as a whole: throws DamagedRevision when a part of it cannot be read. */
export function refuseDamaged({ damaged }: Snapshot): void {
  const [first] = damaged.values();
  if (first !== undefined) throw new DamagedRevision(first.detail);
}

export function unknownTenant(tenant: string): Refused {
  return new Refused({ code: 'unknown-tenant' }, `There is no tenant "${tenant}". It may have been deleted.`);
}

export function unknownDocument({ kind, id }: DocumentRef): Refused {
  return new Refused({ code: 'unknown-document' }, `The tenant has no ${kind} "${id}". It may have been deleted.`);
}

/** What lists call the tenant: the name in its own document, when that is among the revisions. */
export function nameOfTenant(revisions: readonly NewRevision[]): string | undefined {
  return revisions.find(({ kind, text }) => kind === 'tenant' && text !== null)?.name;
}
