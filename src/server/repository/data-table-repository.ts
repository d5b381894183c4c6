import type { DataKeyRow, DataTableRow, DataVersionRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';

export type ReleasedVersion = DataTableRow & Omit<DataVersionRow, 'tenant' | 'table_id'>;

function released(db: Database, tenant: string) {
  return db
    .selectFrom('data_tables')
    .innerJoin('data_table_versions', (join) =>
      join
        .onRef('data_table_versions.tenant', '=', 'data_tables.tenant')
        .onRef('data_table_versions.table_id', '=', 'data_tables.id')
        .onRef('data_table_versions.version', '=', 'data_tables.version'),
    )
    .selectAll('data_tables')
    .select(['revision', 'name', 'fields', 'hash', 'at', 'author'])
    .where('data_tables.tenant', '=', tenant);
}

/** In order of their ids. */
export function listDataTables(db: Database, tenant: string): Promise<readonly ReleasedVersion[]> {
  return released(db, tenant).orderBy('data_tables.id').execute();
}

export function findDataTable(db: Database, tenant: string, id: string): Promise<ReleasedVersion | undefined> {
  return released(db, tenant).where('data_tables.id', '=', id).executeTakeFirst();
}

/** Newest first. */
export function listVersions(db: Database, tenant: string, table: string): Promise<readonly DataVersionRow[]> {
  return db
    .selectFrom('data_table_versions')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('table_id', '=', table)
    .orderBy('version', 'desc')
    .execute();
}

export async function insertDataTable(db: Database, row: DataTableRow): Promise<void> {
  await db.insertInto('data_tables').values(row).execute();
}

export async function insertVersion(db: Database, row: DataVersionRow): Promise<void> {
  await db.insertInto('data_table_versions').values(row).execute();
}

export async function updateDataTable(
  db: Database,
  tenant: string,
  id: string,
  set: Partial<Omit<DataTableRow, 'tenant' | 'id'>>,
): Promise<void> {
  await db.updateTable('data_tables').set(set).where('tenant', '=', tenant).where('id', '=', id).execute();
}

/** With versions, keys, rows, history and imports. */
export async function deleteDataTable(db: Database, tenant: string, id: string): Promise<void> {
  await db.deleteFrom('data_tables').where('tenant', '=', tenant).where('id', '=', id).execute();
}

/** Newest first. */
export function listKeys(db: Database, tenant: string, table: string): Promise<readonly DataKeyRow[]> {
  return db
    .selectFrom('data_table_keys')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('table_id', '=', table)
    .orderBy('number', 'desc')
    .execute();
}

export async function insertKey(db: Database, row: DataKeyRow): Promise<void> {
  await db.insertInto('data_table_keys').values(row).execute();
}

/** Every table's keys, for a new key of the server. */
export function allKeys(db: Database): Promise<readonly DataKeyRow[]> {
  return db.selectFrom('data_table_keys').selectAll().orderBy('tenant').orderBy('table_id').orderBy('number').execute();
}

export async function resealKey(db: Database, { tenant, table_id, number, sealed }: DataKeyRow): Promise<void> {
  await db
    .updateTable('data_table_keys')
    .set({ sealed })
    .where('tenant', '=', tenant)
    .where('table_id', '=', table_id)
    .where('number', '=', number)
    .execute();
}

/** Keys that nothing is sealed with any more. */
export async function deleteKeysBefore(db: Database, tenant: string, table: string, number: number): Promise<void> {
  await db
    .deleteFrom('data_table_keys')
    .where('tenant', '=', tenant)
    .where('table_id', '=', table)
    .where('number', '<', number)
    .execute();
}
