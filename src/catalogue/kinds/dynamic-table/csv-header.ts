import type { TableField } from './table-field.ts';

/** Columns of a table's CSV files, in the order of its fields. */
export function csvHeader(fields: readonly Pick<TableField, 'name'>[]): readonly string[] {
  return fields.map(({ name }) => name);
}

/** How a file's header differs from the template's; null: it does not. */
export type HeaderDifference =
  | { readonly code: 'header-encoding' | 'header-separator' | 'header-missing' }
  | { readonly code: 'header-column'; readonly column: number; readonly expected: string; readonly found: string };

/** The header must match that of the template: same columns, same order (domain.md §1.13). Spaces around do not count. */
export function headerDifference(expected: readonly string[], found: readonly string[]): HeaderDifference | null {
  if (found.some((name) => name.includes('\ufffd') || name.includes('\0'))) return { code: 'header-encoding' };
  const [first = ''] = found;
  if (expected.length > 1 && found.length === 1 && /[;\t|]/.test(first)) return { code: 'header-separator' };
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const [is = '', should = ''] = [found[index]?.trim(), expected[index]?.trim()];
    if (is === should && (index < expected.length || is === '')) continue;
    return { code: 'header-column', column: index + 1, expected: should, found: is.slice(0, 64) };
  }
  return null;
}
