import { maskRow } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import type { RowValues } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { TableRow } from '../../contract/tables.ts';
import type { DataRow } from '../storage/data-tables.ts';
import type { OpenTable } from './open-table.ts';
import { openRow } from './row-seal.ts';

/** A row with all values, for the server's own use. */
export function plainValues({ ref, keys }: Pick<OpenTable, 'ref' | 'keys'>, row: DataRow): RowValues {
  return openRow(row, keys, placeOf(ref.tenant, row));
}

export function placeOf(
  tenant: string,
  { table_id, version, row_id, revision }: Pick<DataRow, 'table_id' | 'version' | 'row_id' | 'revision'>,
) {
  return { tenant, table: table_id, version, row: row_id, revision };
}

/** A row as it is answered: hidden values masked. */
export function maskedRow(table: OpenTable, row: DataRow): TableRow {
  return { ...aboutRow(row), values: maskRow(table.fields, plainValues(table, row)) };
}

export function aboutRow({ row_id, revision, reason, at, author }: DataRow): Omit<TableRow, 'values'> {
  return { row: row_id, revision, reason, at, author };
}
