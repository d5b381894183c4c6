import { maskMark } from './read-value.ts';
import type { RowValues, TableField } from './table-field.ts';
import { valueIn } from './table-field.ts';

/** Characters that the published styles show. */
const shown = 4;

/** Whether a value of the field is hidden from whoever may not see it. */
export function isHidden({ isEncrypted, mask }: Pick<TableField, 'isEncrypted' | 'mask'>): boolean {
  return isEncrypted || mask !== undefined;
}

/**
 * What is shown of a value to whoever may not see it. Nothing tells how long the hidden part is. A value of at most
 * eight characters shows none of them (ours): four of six would be most of it. An encrypted field without a style is
 * hidden as a whole.
 */
export function maskValue({ mask = 'all' }: Pick<TableField, 'mask'>, value: string): string {
  const characters = [...value];
  if (mask === 'all' || characters.length <= 2 * shown) return maskMark;
  return mask === 'last-four'
    ? maskMark + characters.slice(-shown).join('')
    : characters.slice(0, shown).join('') + maskMark;
}

/** The row as it is shown to whoever may not see hidden values. */
export function maskRow(fields: readonly TableField[], values: RowValues): RowValues {
  const masked: Record<string, string> = Object.create(null);
  for (const field of fields) {
    const value = valueIn(values, field.id);
    if (value !== undefined) masked[field.id] = isHidden(field) ? maskValue(field, value) : value;
  }
  return masked;
}
