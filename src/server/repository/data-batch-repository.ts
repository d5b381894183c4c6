import type { DataBatchRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';
import type { TableRef } from './data-row-repository.ts';

/** In the order in which they came. */
export async function batchesOf(
  db: Database,
  { tenant, id }: TableRef,
  state: DataBatchRow['state'],
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('data_batches')
    .select('batch')
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('state', '=', state)
    .orderBy('batch')
    .execute();
  return rows.map(({ batch }) => batch);
}

export async function insertBatch(db: Database, { tenant, id }: TableRef, batch: number, state: DataBatchRow['state']) {
  await db.insertInto('data_batches').values({ tenant, table_id: id, batch, state }).execute();
}

export async function setBatchState(
  db: Database,
  { tenant, id }: TableRef,
  batches: readonly number[],
  state: DataBatchRow['state'],
): Promise<void> {
  if (batches.length === 0) return;
  await db
    .updateTable('data_batches')
    .set({ state })
    .where('tenant', '=', tenant)
    .where('table_id', '=', id)
    .where('batch', 'in', batches)
    .execute();
}

/** Of all tenants, those that have to be erased. */
export function deadBatches(db: Database): Promise<readonly DataBatchRow[]> {
  return db.selectFrom('data_batches').selectAll().where('state', '=', 'dead').execute();
}

/** Batches that somebody was writing: with those of imports that run, and without the others. */
export function stagedBatches(db: Database): Promise<readonly DataBatchRow[]> {
  return db.selectFrom('data_batches').selectAll().where('state', '=', 'staged').execute();
}

/** Erases some rows of a batch; false when it has none left and is gone itself. */
export async function eraseSome(
  db: Database,
  { tenant, table_id, batch }: Pick<DataBatchRow, 'tenant' | 'table_id' | 'batch'>,
  most: number,
): Promise<boolean> {
  const of = { tenant, table_id, batch };
  const rows = await db
    .selectFrom('data_rows')
    .select('row_id')
    .where('tenant', '=', tenant)
    .where('table_id', '=', table_id)
    .where('batch', '=', batch)
    .orderBy('row_id')
    .limit(most)
    .execute();
  const last = rows.at(-1)?.row_id;
  if (last === undefined) {
    await db
      .deleteFrom('data_batches')
      .where((eb) => eb.and(of))
      .execute();
    return false;
  }
  await db
    .deleteFrom('data_rows')
    .where((eb) => eb.and(of))
    .where('row_id', '<=', last)
    .execute();
  return true;
}
