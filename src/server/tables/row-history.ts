import { maskRow } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { RowHistory, TableHistory, TableRow } from '../../contract/tables.ts';
import { insertHistory, listHistory } from '../repository/data-history-repository.ts';
import { findRow, type TableRef } from '../repository/data-row-repository.ts';
import { listVersions, updateDataTable } from '../repository/data-table-repository.ts';
import { storable } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { DataHistoryRow } from '../storage/data-tables.ts';
import { unknownRow } from './change-rows.ts';
import { fieldsOf, type OpenTable, openTable } from './open-table.ts';
import { aboutRow, placeOf, plainValues } from './row-answers.ts';
import { openRow } from './row-seal.ts';

/** Entries about the table as a whole. */
const wholeTable = 0;

/** The states of a row and what happened to it, newest first; values are masked by what hides them now or hid them then. */
export async function rowHistory(services: Services, ref: TableRef, id: number): Promise<RowHistory> {
  const { db } = services.storage;
  const table = await openTable(services, db, ref);
  const [row, entries] = [await findRow(db, ref, id), await listHistory(db, ref, id)];
  if (row === undefined && entries.length === 0) throw unknownRow(id);
  const versions = new Map((await listVersions(db, ref.tenant, ref.id)).map((one) => [one.version, fieldsOf(one)]));
  const told = (entry: DataHistoryRow): RowHistory['entries'][number] => {
    const { revision, reason, at, author } = entry;
    return { revision, reason, at, author, values: maskedThen(table, versions, entry) };
  };
  return { entries: [...(row === undefined ? [] : [told(row)]), ...entries.map(told)] };
}

function maskedThen(
  { ref, fields, keys }: OpenTable,
  versions: ReadonlyMap<number, readonly TableField[]>,
  entry: DataHistoryRow,
) {
  const { plain, sealed } = entry;
  if (plain === null) return null;
  const values = openRow({ plain, sealed }, keys, placeOf(ref.tenant, entry));
  const now = new Map(fields.map((field) => [field.id, field]));
  const then = versions.get(entry.version) ?? fields;
  const strict = then.map((field): TableField => {
    const mask = now.get(field.id)?.mask ?? field.mask;
    const isEncrypted = field.isEncrypted || now.get(field.id)?.isEncrypted === true;
    return mask === undefined ? { ...field, isEncrypted } : { ...field, isEncrypted, mask };
  });
  return maskRow(strict, values);
}

/** A row with its hidden values; that they were asked for stands in its history before they are given. */
export async function revealRow(
  services: Services,
  ref: TableRef,
  id: number,
  author: string | undefined,
): Promise<TableRow> {
  return services.storage.transaction(async (db) => {
    await services.storage.lockTenant(db, ref.tenant);
    const table = await openTable(services, db, ref);
    const row = await findRow(db, ref, id);
    if (row === undefined) throw unknownRow(id);
    const values = plainValues(table, row);
    await noteRevealed(services, db, table, { row: id, revision: row.revision, author });
    return { ...aboutRow(row), values };
  });
}

/** All rows with their hidden values are about to be given away. */
export async function noteExported(services: Services, ref: TableRef, author: string | undefined): Promise<void> {
  await services.storage.transaction(async (db) => {
    await services.storage.lockTenant(db, ref.tenant);
    const table = await openTable(services, db, ref);
    await noteRevealed(services, db, table, { row: wholeTable, revision: table.head.version, author });
  });
}

export async function tableHistory(services: Services, ref: TableRef): Promise<TableHistory> {
  const { db } = services.storage;
  await openTable(services, db, ref);
  const versions = await listVersions(db, ref.tenant, ref.id);
  const exports = await listHistory(db, ref, wholeTable);
  const entries = [
    ...versions.map(({ version, at, author }) => ({ reason: 'released' as const, version, at, author })),
    ...exports.map(({ version, at, author }) => ({ reason: 'exported' as const, version, at, author })),
  ];
  return { entries: entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)) };
}

async function noteRevealed(
  services: Services,
  db: Parameters<typeof insertHistory>[0],
  { ref, head }: OpenTable,
  about: { readonly row: number; readonly revision: number; readonly author: string | undefined },
): Promise<void> {
  const change = head.change + 1;
  await insertHistory(db, {
    tenant: ref.tenant,
    table_id: ref.id,
    row_id: about.row,
    change,
    version: head.version,
    revision: about.revision,
    reason: 'revealed',
    plain: null,
    sealed: null,
    at: timeNow(services),
    author: storable(about.author ?? ''),
  });
  await updateDataTable(db, ref.tenant, ref.id, { change });
}
