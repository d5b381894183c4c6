import { type CurrentRow, revisionsAfter } from '../repository/document-repository.ts';
import { findTenant } from '../repository/tenant-repository.ts';
import type { Database, TenantRow } from '../storage/tables.ts';
import { makeSnapshot, trusted, type Words } from './make-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

export interface SnapshotStore {
  /**
   * The tenant as it is now, or undefined when there is none. Only what has changed since the last time is read. In a
   * transaction: give its `db`, and ask before writing, so that nothing uncommitted is remembered.
   */
  read(db: Database, tenant: string): Promise<Snapshot | undefined>;
  /** The same for a tenant whose row is known already. */
  readAt(db: Database, row: TenantRow): Promise<Snapshot>;
  /** Spares the next read what this process has just written on top of a snapshot, once that is durable. */
  advance(before: Snapshot, row: TenantRow, written: readonly CurrentRow[]): void;
  /** Makes a following read start anew. */
  forget(tenant: string): void;
}

const nothing = { entries: new Map<never, never>(), gone: new Map<never, never>(), damaged: new Map<never, never>() };
const mostTenants = 50;

/** Remembers the tenants that were asked for last. */
export function snapshotStore(words: Words): SnapshotStore {
  const known = new Map<string, Snapshot>();
  const remember = (tenant: string, snapshot: Snapshot): Snapshot => {
    known.delete(tenant);
    known.set(tenant, snapshot);
    const [oldest] = known.keys();
    if (known.size > mostTenants && oldest !== undefined) known.delete(oldest);
    return snapshot;
  };
  const readAt = async (db: Database, row: TenantRow): Promise<Snapshot> => {
    const before = usable(known.get(row.id), row);
    if (before !== undefined && before.row.change >= row.change) return remember(row.id, before);
    const changed = await revisionsAfter(db, row.id, before?.row.change ?? -1);
    return remember(row.id, makeSnapshot(row, before ?? nothing, changed, words));
  };
  return {
    readAt,
    async read(db, tenant) {
      const row = await findTenant(db, tenant);
      if (row !== undefined) return readAt(db, row);
      known.delete(tenant);
      return;
    },
    advance(before, row, written) {
      if (known.get(row.id) === before) remember(row.id, makeSnapshot(row, before, written, words, trusted));
    },
    forget: (tenant) => void known.delete(tenant),
  };
}

/** A tenant that was deleted and made again counts anew: what was known of the first is useless. */
function usable(snapshot: Snapshot | undefined, { incarnation }: TenantRow): Snapshot | undefined {
  return snapshot?.row.incarnation === incarnation ? snapshot : undefined;
}
