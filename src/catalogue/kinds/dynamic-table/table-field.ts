import type { DynamicTableDocument } from './document.gen.ts';

/** A field of a dynamic data table, with all defaults filled in. */
export type TableField = DynamicTableDocument['fields'][number];

export type MaskStyle = NonNullable<TableField['mask']>;

/** A row: canonical text by field id. A value that is not there is empty. Always a null-prototype object or a copy of JSON. */
export type RowValues = Readonly<Record<string, string>>;

/** What the vendor allows (domain.md §1.13). */
export const tableLimits = { tables: 5, index: 1, common: 30, encrypted: 20 } as const;

/** Lengths where the definition gives none: published for the values of pages (domain.md §1.11), and ours for digits. */
export const usualLength = { string: 256, number: 30 } as const;

/** What a field counts as against the limits: an index is an index, whether it is encrypted or not. */
export function countsAs({ isIndex, isEncrypted }: TableField): 'index' | 'common' | 'encrypted' {
  if (isIndex) return 'index';
  return isEncrypted ? 'encrypted' : 'common';
}

/** A value of the row; undefined when it is empty. Never what an object inherits. */
export function valueIn(values: RowValues, field: string): string | undefined {
  const value = Object.hasOwn(values, field) ? values[field] : undefined;
  return value === '' ? undefined : value;
}
