import type { ReleasedTable, TableHeader, TableList } from '../../contract/tables.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import { deleteDataTable, listDataTables, type ReleasedVersion } from '../repository/data-table-repository.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { refuseWhileImporting } from './import/running-imports.ts';
import { openTable } from './open-table.ts';
import { staleTable } from './stale-table.ts';

export async function tableList(services: Services, tenant: string): Promise<TableList> {
  const snapshot = await tenantNow(services, tenant);
  const heads = await listDataTables(services.storage.db, tenant);
  return { tables: heads.map((head) => headerOf(head, snapshot)) };
}

export async function releasedTable(services: Services, ref: TableRef): Promise<ReleasedTable> {
  const snapshot = await tenantNow(services, ref.tenant);
  const { head, fields } = await openTable(services, services.storage.db, ref);
  return { ...headerOf(head, snapshot), fields };
}

/** Erases rows, history, imports and keys: even from copies of the database nothing that was encrypted can be read. */
export async function withdrawTable(services: Services, ref: TableRef, baseVersion: number): Promise<{ id: string }> {
  const { storage } = services;
  await storage.transaction(async (db) => {
    await storage.lockTenant(db, ref.tenant);
    const { head } = await openTable(services, db, ref);
    if (head.version !== baseVersion) throw staleTable('The table was released again since you looked at it.');
    await refuseWhileImporting(services, db, ref);
    await deleteDataTable(db, ref.tenant, ref.id);
  });
  await storage.forgetErased();
  return { id: ref.id };
}

function headerOf(head: ReleasedVersion, snapshot: Snapshot): TableHeader {
  const { id, name, version, revision, at, author, row_count } = head;
  const isDefined = snapshot.entries.has(`dynamic-table/${id}`);
  return { id, name, version, revision, at, author, rows: row_count, isDefined };
}
