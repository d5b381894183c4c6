import { maskRow } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import { readRow } from '../../catalogue/kinds/dynamic-table/read-row.ts';
import { type RowValues, valueIn } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { AddRowBody, EditRowBody, RowDeletion, TableRow } from '../../contract/tables.ts';
import { Refused } from '../problems/refused.ts';
import { batchesOf } from '../repository/data-batch-repository.ts';
import { eraseHistory, insertHistory } from '../repository/data-history-repository.ts';
import {
  deleteRowsOf,
  findByIndex,
  findRow,
  insertRow,
  type TableRef,
  updateRow,
} from '../repository/data-row-repository.ts';
import { updateDataTable } from '../repository/data-table-repository.ts';
import type { Services } from '../services.ts';
import type { DataRow } from '../storage/data-tables.ts';
import { changeTable, type TableOccasion } from './change-table.ts';
import { forgetSoon } from './erase-dead.ts';
import { aboutRow, maskedRow, placeOf, plainValues } from './row-answers.ts';
import { indexKey, indexKeys, sealRow } from './row-seal.ts';

export function addRow(services: Services, table: TableRef, body: AddRowBody): Promise<TableRow> {
  const wish = { table, saveId: body.saveId, author: body.author, asked: ['add-row', table.id, body.values] };
  return changeTable(
    services,
    wish,
    async (occasion) => {
      const { db, head } = occasion;
      const values = checkedValues(occasion, Object.create(null), body.values);
      const batch = (await batchesOf(db, table, 'live')).at(-1) ?? 0;
      const row = rowOf(occasion, { batch, row_id: head.next_row, revision: 1, reason: 'added' }, values);
      await refuseTaken(occasion, values, row.row_id);
      await insertRow(db, row);
      await updateDataTable(db, table.tenant, table.id, { next_row: head.next_row + 1, row_count: head.row_count + 1 });
      return { row: row.row_id, answer: { ...aboutRow(row), values: maskRow(occasion.fields, values) } };
    },
    rowNow,
  );
}

/** Changes the values that are named; Refused when the row is not as the user saw it. */
export function editRow(services: Services, table: TableRef, id: number, body: EditRowBody): Promise<TableRow> {
  const { saveId, author, baseRevision } = body;
  const wish = { table, saveId, author, asked: ['edit-row', table.id, id, baseRevision, body.values] };
  return changeTable(
    services,
    wish,
    async (occasion) => {
      const before = await currentRow(occasion, id, baseRevision);
      const old = plainValues(occasion, before);
      const values = checkedValues(occasion, old, body.values);
      if (JSON.stringify(values) === JSON.stringify(old)) return { row: id, answer: maskedRow(occasion, before) };
      const { batch, row_id, revision } = before;
      const row = rowOf(occasion, { batch, row_id, revision: revision + 1, reason: 'edited' }, values);
      await refuseTaken(occasion, values, row_id);
      await keepHistory(occasion, before);
      await updateRow(occasion.db, row);
      return { row: id, answer: { ...aboutRow(row), values: maskRow(occasion.fields, values) } };
    },
    rowNow,
  );
}

/** Deletes a row and all values that it ever had. */
export async function deleteRow(
  services: Services,
  table: TableRef,
  id: number,
  options: { readonly saveId: string; readonly baseRevision: number; readonly author: string | undefined },
): Promise<RowDeletion> {
  const { saveId, baseRevision, author } = options;
  const wish = { table, saveId, author, asked: ['delete-row', table.id, id, baseRevision] };
  const remove = async (occasion: TableOccasion) => {
    const { db, head, change, at } = occasion;
    const before = await currentRow(occasion, id, baseRevision);
    await deleteRowsOf(db, table, before.batch, [id]);
    await eraseHistory(db, table, id);
    const { tenant, table_id, row_id, version, revision } = before;
    const about = { tenant, table_id, row_id, version, revision: revision + 1, change, at, author: occasion.author };
    await insertHistory(db, { ...about, reason: 'deleted', plain: null, sealed: null });
    await updateDataTable(db, table.tenant, table.id, { row_count: head.row_count - 1 });
    return { row: id, answer: { row: id } };
  };
  const answer = await changeTable(services, wish, remove, async (row) => ({ row }));
  forgetSoon(services);
  return answer;
}

/** For a request that is repeated: the row as it is by now. */
async function rowNow(id: number, occasion: TableOccasion): Promise<TableRow> {
  const row = await findRow(occasion.db, occasion.ref, id);
  if (row === undefined) throw unknownRow(id);
  return maskedRow(occasion, row);
}

/** The row when it is as the user saw it. */
async function currentRow(occasion: TableOccasion, id: number, baseRevision: number): Promise<DataRow> {
  const row = await findRow(occasion.db, occasion.ref, id);
  if (row === undefined) throw unknownRow(id);
  if (row.revision === baseRevision) return row;
  const { revision, at, author } = row;
  throw new Refused(
    { code: 'stale-row', row: maskedRow(occasion, row) },
    `The row was changed${author === '' ? '' : ` by ${author}`} at ${at}: it is at revision ${revision}, yours is based on ${baseRevision}. Nothing was changed; look at it again.`,
  );
}

export function unknownRow(id: number): Refused {
  return new Refused({ code: 'unknown-row' }, `The table has no row ${id}. It may have been deleted.`);
}

function checkedValues(
  { fields }: TableOccasion,
  old: RowValues,
  written: Readonly<Record<string, string | null>>,
): RowValues {
  const unknown = Object.keys(written).find((id) => !fields.some((field) => field.id === id));
  if (unknown !== undefined) {
    const errors = [{ in: 'body' as const, path: '/values', message: 'There is no such field.' }];
    throw new Refused(
      { code: 'bad-request', errors },
      'The table has no such field. It may have a new version: reload.',
    );
  }
  const { values, problems } = readRow(fields, ({ id }) => {
    const text = Object.hasOwn(written, id) ? (written[id] ?? '') : (valueIn(old, id) ?? '');
    return text;
  });
  if (problems.length === 0) return values;
  throw new Refused({ code: 'invalid-row', problems }, 'The row cannot be saved: some values do not fit their fields.');
}

async function refuseTaken({ db, ref, fields, keys }: TableOccasion, values: RowValues, row: number): Promise<void> {
  const field = fields.find(({ isIndex }) => isIndex);
  const value = field && valueIn(values, field.id);
  if (field === undefined || value === undefined) return;
  const taken = await findByIndex(db, ref, indexKeys(field, [value], keys));
  if (!taken.some(({ row_id }) => row_id !== row)) return;
  throw new Refused({ code: 'row-exists' }, `There is a row with this "${field.name}" already. Change that one.`);
}

function rowOf(
  { ref, head, fields, keys, change, at, author }: TableOccasion,
  about: Pick<DataRow, 'batch' | 'row_id' | 'revision' | 'reason'>,
  values: RowValues,
): DataRow {
  const base = { tenant: ref.tenant, table_id: ref.id, version: head.version, ...about };
  const stored = sealRow(fields, values, keys[0], placeOf(ref.tenant, base));
  return { ...base, ...stored, index_key: indexKey(fields, values, keys[0]), change, at, author };
}

/** What the row was stays as it was stored: what was sealed stays sealed. */
async function keepHistory({ db, change }: TableOccasion, before: DataRow): Promise<void> {
  const { batch: _batch, index_key: _index, ...entry } = before;
  await insertHistory(db, { ...entry, change });
}
