import { sql } from 'kysely';
import type { DataImportRow } from '../storage/data-tables.ts';
import type { Storage } from '../storage/storage.ts';
import type { Database } from '../storage/tables.ts';
import type { TableRef } from './data-row-repository.ts';

const listed = 50;

/** Newest first. */
export function listImports(db: Database, { tenant, id }: TableRef): Promise<readonly DataImportRow[]> {
  return db
    .selectFrom('data_imports')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .orderBy('at', 'desc')
    .limit(listed)
    .execute();
}

export function findImport(db: Database, table: TableRef, id: string): Promise<DataImportRow | undefined> {
  return db
    .selectFrom('data_imports')
    .selectAll()
    .where('tenant', '=', table.tenant)
    .where('table_id', '=', table.id)
    .where('id', '=', id)
    .executeTakeFirst();
}

export function runningImports(db: Database): Promise<readonly DataImportRow[]> {
  return db.selectFrom('data_imports').selectAll().where('state', '=', 'running').execute();
}

export async function insertImport(db: Database, row: DataImportRow): Promise<void> {
  await db.insertInto('data_imports').values(row).execute();
}

export async function updateImport(
  db: Database,
  table: TableRef,
  id: string,
  set: Partial<DataImportRow>,
): Promise<void> {
  await db
    .updateTable('data_imports')
    .set(set)
    .where('tenant', '=', table.tenant)
    .where('table_id', '=', table.id)
    .where('id', '=', id)
    .execute();
}

/** `json`: a list of lines and problems, each a JSON text. */
export async function insertProblems(
  storage: Pick<Storage, 'dialect'>,
  db: Database,
  table: TableRef,
  id: string,
  json: string,
): Promise<void> {
  const isSqlite = storage.dialect === 'sqlite';
  const from = isSqlite ? sql`json_each(${json}) as packed` : sql`jsonb_array_elements(${json}::jsonb) as packed`;
  const at = (place: number) => sql.raw(isSqlite ? `packed.value ->> ${place}` : `packed ->> ${place}`);
  await sql`insert into data_import_problems (tenant, table_id, import, line, problems)
    select ${table.tenant}, ${table.id}, ${id}, cast(${at(0)} as bigint), ${at(1)} from ${from}`.execute(db);
}

/** In order of their lines. */
export async function listProblems(
  db: Database,
  table: TableRef,
  id: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly { readonly line: number; readonly problems: string }[]> {
  return db
    .selectFrom('data_import_problems')
    .select(['line', 'problems'])
    .where('tenant', '=', table.tenant)
    .where('table_id', '=', table.id)
    .where('import', '=', id)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
}

/** Forgets finished imports of before a time, with what was wrong in them. */
export async function forgetImports(db: Database, before: string): Promise<void> {
  await db.deleteFrom('data_imports').where('finished_at', '<', before).execute();
}
