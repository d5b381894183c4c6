import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { ReleasePlan } from '../../contract/tables.ts';
import { Refused } from '../problems/refused.ts';
import { batchesOf, insertBatch, setBatchState } from '../repository/data-batch-repository.ts';
import { deletedAfter, historyWithValues, updateHistory } from '../repository/data-history-repository.ts';
import { deleteRowsOf, insertPacked, rowsChangedAfter } from '../repository/data-row-repository.ts';
import { findDataTable, updateDataTable } from '../repository/data-table-repository.ts';
import type { Services } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import { eraseDead } from './erase-dead.ts';
import { type MigrationWish, rowMigrator } from './migrate-rows.ts';
import { type OpenTable, unknownTable } from './open-table.ts';
import { placeOf } from './row-answers.ts';
import { openRow, sealRow } from './row-seal.ts';
import { replacedMeanwhile, scanRows } from './scan-rows.ts';

/** All rows in the form of the next version, where nobody sees them yet. */
export interface StagedMigration {
  readonly batch: number;
  /** What they were made of. */
  readonly batches: readonly number[];
  readonly change: number;
}

/** Writes all rows anew, in pieces, while others go on working. Refused when one does not fit; nothing is left then. */
export async function stageMigration(
  services: Services,
  table: OpenTable,
  wish: MigrationWish,
): Promise<StagedMigration> {
  const { storage } = services;
  const { ref } = table;
  const { batch, batches, change } = await storage.transaction(async (db) => {
    await storage.lockTenant(db, ref.tenant);
    const head = await findDataTable(db, ref.tenant, ref.id);
    if (head === undefined) throw unknownTable(ref.id);
    await insertBatch(db, ref, head.next_batch, 'staged');
    await updateDataTable(db, ref.tenant, ref.id, { next_batch: head.next_batch + 1 });
    return { batch: head.next_batch, batches: await batchesOf(db, ref, 'live'), change: head.change };
  });
  const migrator = rowMigrator(table, wish);
  try {
    for await (const rows of scanRows(storage.db, ref)) {
      const written = rows.map(migrator.next).filter((row) => row !== undefined);
      if (written.length === 0 || migrator.told().breaking > 0) continue;
      await storage.transaction((db) => insertPacked(storage, db, ref, batch, JSON.stringify(written)));
    }
    refuseMisfits(migrator.told());
    return { batch, batches, change };
  } catch (error) {
    await dropStaged(services, table, batch);
    throw error;
  }
}

async function dropStaged(services: Services, { ref }: OpenTable, batch: number): Promise<void> {
  await services.storage.transaction((db) => setBatchState(db, ref, [batch], 'dead'));
  eraseDead(services);
}

/** Makes the staged rows the table's, with whatever was changed since they were made. The caller holds the tenant. */
export async function swapMigration(
  services: Services,
  db: Transaction,
  table: OpenTable,
  { batch, batches, change }: StagedMigration,
  wish: MigrationWish,
): Promise<void> {
  const { ref } = table;
  const live = await batchesOf(db, ref, 'live');
  const isSame = live.length === batches.length && batches.every((one) => live.includes(one));
  if (!isSame || !(await batchesOf(db, ref, 'staged')).includes(batch)) throw replacedMeanwhile(ref.id);
  const changed = await rowsChangedAfter(db, ref, change);
  const gone = [...changed.map(({ row_id }) => row_id), ...(await deletedAfter(db, ref, change))];
  for (let from = 0; from < gone.length; from += 500) {
    await deleteRowsOf(db, ref, batch, gone.slice(from, from + 500));
  }
  const migrator = rowMigrator(table, wish);
  const written = changed.map(migrator.next).filter((row) => row !== undefined);
  refuseMisfits(migrator.told());
  if (written.length > 0) await insertPacked(services.storage, db, ref, batch, JSON.stringify(written));
  await sealHistory(db, table, wish.fields);
  await setBatchState(db, ref, live, 'dead');
  await setBatchState(db, ref, [batch], 'live');
  eraseDead(services);
}

/** What becomes encrypted must not stand in the clear in what rows were before. */
async function sealHistory(
  db: Transaction,
  { ref, fields, keys }: OpenTable,
  next: readonly TableField[],
): Promise<void> {
  const known = new Map(fields.map((field) => [field.id, field]));
  const newly = next.filter(({ id, isEncrypted }) => isEncrypted && known.get(id)?.isEncrypted !== true);
  if (newly.length === 0) return;
  const hidden = new Set(next.flatMap(({ id, isEncrypted }) => (isEncrypted ? [id] : [])));
  for (let after = { row_id: -1, change: -1 }; ; ) {
    const entries = await historyWithValues(db, ref, after, 500);
    for (const entry of entries) {
      const { plain, sealed } = entry;
      if (plain === null) continue;
      const place = placeOf(ref.tenant, entry);
      const values = openRow({ plain, sealed }, keys, place);
      const shown = new Set(Object.keys(JSON.parse(plain) as object));
      const shape = Object.keys(values).map((id) => ({ id, isEncrypted: hidden.has(id) || !shown.has(id) }));
      await updateHistory(db, { ...entry, ...sealRow(shape, values, keys[0], place) });
    }
    const last = entries.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

function refuseMisfits(told: Pick<ReleasePlan, 'breaking' | 'misfits' | 'cleared'>): void {
  const { breaking, misfits } = told;
  if (breaking === 0) return;
  throw new Refused(
    { code: 'rows-misfit', breaking, misfits },
    `${breaking} rows do not fit the new version. Nothing was changed; change the table, the rows, or what is filled in.`,
  );
}
