import type { DataHistoryRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';
import type { TableRef } from './data-row-repository.ts';

/** What happened to a row before, newest first. Row 0 stands for the table as a whole. */
export function listHistory(db: Database, { tenant, id }: TableRef, row: number): Promise<readonly DataHistoryRow[]> {
  return db
    .selectFrom('data_row_history')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('row_id', '=', row)
    .orderBy('change', 'desc')
    .limit(500)
    .execute();
}

export async function insertHistory(db: Database, row: DataHistoryRow): Promise<void> {
  await db.insertInto('data_row_history').values(row).execute();
}

/** What is left of a deleted row says nothing of its values. */
export async function eraseHistory(db: Database, { tenant, id }: TableRef, row: number): Promise<void> {
  await db
    .updateTable('data_row_history')
    .set({ plain: null, sealed: null })
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('row_id', '=', row)
    .execute();
}

/** Rows that were deleted after a change of the table. */
export async function deletedAfter(db: Database, { tenant, id }: TableRef, change: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('data_row_history')
    .select('row_id')
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('change', '>', change)
    .where('reason', '=', 'deleted')
    .execute();
  return rows.map(({ row_id }) => row_id);
}

/** Entries with values, in order, after a place. */
export function historyWithValues(
  db: Database,
  { tenant, id }: TableRef,
  after: Pick<DataHistoryRow, 'row_id' | 'change'>,
  limit: number,
): Promise<readonly DataHistoryRow[]> {
  return db
    .selectFrom('data_row_history')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('plain', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('row_id', '>', after.row_id),
        eb.and([eb('row_id', '=', after.row_id), eb('change', '>', after.change)]),
      ]),
    )
    .orderBy('row_id')
    .orderBy('change')
    .limit(limit)
    .execute();
}

export async function updateHistory(
  db: Database,
  { tenant, table_id, row_id, change, plain, sealed }: DataHistoryRow,
): Promise<void> {
  await db
    .updateTable('data_row_history')
    .set({ plain, sealed })
    .where('tenant', '=', tenant)
    .where('table_id', '=', table_id)
    .where('row_id', '=', row_id)
    .where('change', '=', change)
    .execute();
}
