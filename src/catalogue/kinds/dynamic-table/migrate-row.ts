import { type ReadRow, readRow } from './read-row.ts';
import { type RowValues, type TableField, valueIn } from './table-field.ts';

/** What becomes of a row when its table gets a new version. */
export interface RowMigration {
  readonly before: readonly TableField[];
  readonly after: readonly TableField[];
  /** By field id: what rows get where a field is new, or where they have nothing. */
  readonly fill: RowValues;
}

/** The row in the new form, and what of it does not fit. */
export function migrateRow({ before, after, fill }: RowMigration, values: RowValues): ReadRow {
  const known = new Map(before.map((field) => [field.id, field]));
  return readRow(after, (field) => {
    const value = valueIn(values, field.id);
    const old = known.get(field.id);
    if (value === undefined || old === undefined) return valueIn(fill, field.id) ?? '';
    return old.type === field.type ? value : spoken(old, field, value);
  });
}

/** A dictionary's key says nothing to other types: they get what it means; another dictionary finds either. */
function spoken(old: TableField, field: TableField, value: string): string {
  if (old.type !== 'dictionary' || field.type === 'dictionary') return value;
  return old.values?.find(({ key }) => key === value)?.value ?? value;
}
