import { indexForms } from '../../catalogue/kinds/dynamic-table/index-forms.ts';
import { isHidden } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import { readValue } from '../../catalogue/kinds/dynamic-table/read-value.ts';
import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { Matches } from '../../contract/pops.ts';
import type { LookUp, RowPage, SearchBody } from '../../contract/tables.ts';
import { Refused } from '../problems/refused.ts';
import { batchesOf } from '../repository/data-batch-repository.ts';
import { findByIndex, rowsByPrefix, rowsOfBatch, type TableRef } from '../repository/data-row-repository.ts';
import type { Services } from '../services.ts';
import type { DataRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { maskedRow } from './row-answers.ts';
import { indexKeys } from './row-seal.ts';

const usualLimit = 100;

interface Found {
  readonly rows: readonly DataRow[];
  readonly next: string | null;
}

/** A page of rows: all of them, or those whose index is or begins with a text. */
export async function searchRows(services: Services, ref: TableRef, body: SearchBody): Promise<RowPage> {
  const { db } = services.storage;
  const table = await openTable(services, db, ref);
  const { rows, next } = await found(db, table, body);
  const { version, row_count } = table.head;
  return { version, rows: rows.map((row) => maskedRow(table, row)), next, total: row_count };
}

async function found(
  db: Database,
  table: OpenTable,
  { text = '', match = 'exact', after, limit = usualLimit }: SearchBody,
) {
  if (text === '') return allRows(db, table.ref, after, limit);
  const field = indexOf(table.fields);
  if (match === 'exact') return { rows: await exactRows(db, table, field, [text]), next: null };
  if (isHidden(field)) throw badSearch('/match', `"${field.name}" is hidden: it is found by its whole value alone.`);
  const prefix = { prefix: text, after: after ?? null, limit: limit + 1 };
  return paged(await rowsByPrefix(db, table.ref, prefix), limit, ({ index_key }) => index_key ?? '');
}

/** The row of a caller. The most exact way of writing the number that has a row wins. */
export async function lookUpRow(services: Services, ref: TableRef, number: string): Promise<LookUp> {
  const { db } = services.storage;
  const table = await openTable(services, db, ref);
  const field = table.fields.find(({ isIndex }) => isIndex);
  const forms = field === undefined ? [] : indexForms(number);
  let row: DataRow | undefined;
  for (const form of forms) {
    if (field === undefined || row !== undefined) break;
    [row] = await exactRows(db, table, field, [form]);
  }
  return { version: table.head.version, fields: table.fields, row: row === undefined ? null : maskedRow(table, row) };
}

/** All rows of a caller, the most exact way of writing the number first. */
export async function matchingRows(services: Services, ref: TableRef, number: string): Promise<Matches> {
  const { db } = services.storage;
  const table = await openTable(services, db, ref);
  const field = table.fields.find(({ isIndex }) => isIndex);
  const rows = new Map<number, DataRow>();
  for (const form of field === undefined ? [] : indexForms(number)) {
    if (field === undefined) break;
    for (const row of await exactRows(db, table, field, [form])) rows.set(row.row_id, row);
  }
  return { fields: table.fields, rows: [...rows.values()].map((row) => maskedRow(table, row)) };
}

/** Texts that cannot be a value of the index find nothing. */
function exactRows(
  db: Database,
  table: OpenTable,
  field: TableField,
  texts: readonly string[],
): Promise<readonly DataRow[]> {
  const values = texts.flatMap((text) => {
    const read = readValue(field, text);
    return 'value' in read && read.value !== '' ? [read.value] : [];
  });
  if (values.length === 0) return Promise.resolve([]);
  return findByIndex(db, table.ref, indexKeys(field, values, table.keys));
}

async function allRows(db: Database, ref: TableRef, after: string | undefined, limit: number): Promise<Found> {
  const [, fromBatch = '0', fromRow = '0'] = /^(\d{1,16}):(\d{1,16})$/.exec(after ?? '') ?? [];
  const rows: DataRow[] = [];
  for (const batch of await batchesOf(db, ref, 'live')) {
    if (batch < Number(fromBatch)) continue;
    const start = batch === Number(fromBatch) ? Number(fromRow) : 0;
    rows.push(...(await rowsOfBatch(db, ref, { batch, after: start, limit: limit + 1 - rows.length })));
    if (rows.length > limit) break;
  }
  return paged(rows, limit, ({ batch, row_id }) => `${batch}:${row_id}`);
}

function paged(rows: readonly DataRow[], limit: number, placeOf: (row: DataRow) => string): Found {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last !== undefined ? placeOf(last) : null };
}

function indexOf(fields: readonly TableField[]): TableField {
  const field = fields.find(({ isIndex }) => isIndex);
  if (field === undefined) throw badSearch('/text', 'The table has no index to search by.');
  return field;
}

function badSearch(path: string, message: string): Refused {
  return new Refused({ code: 'bad-request', errors: [{ in: 'body', path, message }] }, message);
}
