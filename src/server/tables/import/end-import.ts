import type { TableImport } from '../../../contract/table-imports.ts';
import { batchesOf, setBatchState } from '../../repository/data-batch-repository.ts';
import { deletedAfter } from '../../repository/data-history-repository.ts';
import { findImport, updateImport } from '../../repository/data-import-repository.ts';
import { rowsChangedAfter } from '../../repository/data-row-repository.ts';
import { findDataTable, updateDataTable } from '../../repository/data-table-repository.ts';
import { type Services, timeNow } from '../../services.ts';
import type { DataTableRow } from '../../storage/data-tables.ts';
import type { Transaction } from '../../storage/tables.ts';
import { eraseDead } from '../erase-dead.ts';
import type { BegunImport } from './begun-import.ts';
import { importAnswer } from './import-answers.ts';
import type { StagedFile } from './stage-file.ts';

type End = Pick<TableImport, 'state' | 'reason'>;

/** Shows all rows of the file at once, or none. */
export async function endImport(services: Services, begun: BegunImport, staged: StagedFile): Promise<TableImport> {
  const { storage } = services;
  const { ref } = begun.table;
  const answer = await storage.transaction(async (db) => {
    await storage.lockTenant(db, ref.tenant);
    const row = await findImport(db, ref, begun.id);
    const head = await findDataTable(db, ref.tenant, ref.id);
    // The table was withdrawn, or the tenant deleted: nothing is left to tell.
    if (row === undefined || head === undefined) return;
    const end = row.is_cancelled === 0 ? await endOf(db, begun, staged, head) : cancelled;
    if (end.state === 'completed') await showRows(db, begun, staged, head);
    else await setBatchState(db, ref, [begun.batch], 'dead');
    const { good, bad, done } = staged;
    const reason = end.reason === null ? null : JSON.stringify(end.reason);
    const set = { state: end.state, reason, good, bad, done, finished_at: timeNow(services) };
    await updateImport(db, ref, begun.id, set);
    return importAnswer({ ...row, ...set });
  });
  eraseDead(services);
  return answer ?? { ...gone(begun, staged), at: timeNow(services) };
}

const cancelled: End = { state: 'cancelled', reason: { code: 'cancelled' } };

async function endOf(db: Transaction, begun: BegunImport, staged: StagedFile, head: DataTableRow): Promise<End> {
  const { mode, table, batch } = begun;
  if (staged.failure !== null) return { state: staged.state, reason: staged.failure };
  if (staged.bad > 0 && mode === 'all-or-nothing') return { state: 'refused', reason: { code: 'bad-rows' } };
  if (staged.good === 0) return { state: 'refused', reason: { code: staged.bad === 0 ? 'no-rows' : 'bad-rows' } };
  const isOurs = (await batchesOf(db, table.ref, 'staged')).includes(batch);
  if (!isOurs || head.version !== table.head.version || (await isInTheWay(db, begun)))
    return { state: 'refused', reason: { code: 'changed-meanwhile' } };
  return { state: 'completed', reason: null };
}

/** Whether rows were changed meanwhile that the file would overwrite, or whose index it has, too. */
async function isInTheWay(db: Transaction, { table, batch, change, existing }: BegunImport): Promise<boolean> {
  const { ref } = table;
  const changed = await rowsChangedAfter(db, ref, change);
  if (existing === 'replace') return changed.length > 0 || (await deletedAfter(db, ref, change)).length > 0;
  const keys = changed.flatMap(({ index_key }) => index_key ?? []);
  for (let from = 0; from < keys.length; from += 500) {
    const found = await db
      .selectFrom('data_rows')
      .select('row_id')
      .where('tenant', '=', ref.tenant)
      .where('table_id', '=', ref.id)
      .where('batch', '=', batch)
      .where('index_key', 'in', keys.slice(from, from + 500))
      .executeTakeFirst();
    if (found !== undefined) return true;
  }
  return false;
}

async function showRows(
  db: Transaction,
  { table, batch, existing }: BegunImport,
  { good }: StagedFile,
  head: DataTableRow,
): Promise<void> {
  const { ref } = table;
  const isReplacing = existing === 'replace';
  if (isReplacing) await setBatchState(db, ref, await batchesOf(db, ref, 'live'), 'dead');
  await setBatchState(db, ref, [batch], 'live');
  const row_count = isReplacing ? good : head.row_count + good;
  await updateDataTable(db, ref.tenant, ref.id, { row_count, change: head.change + 1 });
}

function gone({ id, mode, existing }: BegunImport, { good, bad, done }: StagedFile): Omit<TableImport, 'at'> {
  const ended = { state: 'failed', reason: { code: 'interrupted' }, finishedAt: null } as const;
  return { id, file: '', mode, existing, good, bad, done, size: done, author: '', ...ended };
}
