import type { Value, ValueMap } from '../../kernel/model/value.ts';

/** What must hold of a field of a row. */
export interface RowTest {
  readonly name: string;
  readonly is: keyof typeof RELATIONS;
  /** In the type of the field. */
  readonly value: Value;
}

/** Whether it holds. A field without a value equals null, and nothing else holds of it. */
export function fitsRow(row: ValueMap, { name, is, value }: RowTest): boolean {
  const held = Object.hasOwn(row, name) ? (row[name] ?? null) : null;
  if (is === 'equal') return held === value;
  if (is === 'not-equal') return held !== value;
  return held !== null && value !== null && RELATIONS[is](held, value);
}

const RELATIONS = {
  equal: (held: Value, value: Value) => held === value,
  'not-equal': (held: Value, value: Value) => held !== value,
  below: (held: Value, value: Value) => isSmaller(held, value),
  'at-most': (held: Value, value: Value) => !isSmaller(value, held),
  above: (held: Value, value: Value) => isSmaller(value, held),
  'at-least': (held: Value, value: Value) => !isSmaller(held, value),
  containing: (held: Value, value: Value) => String(held).includes(String(value)),
  beginning: (held: Value, value: Value) => String(held).startsWith(String(value)),
} as const;

/** Both are of the field's type. */
function isSmaller(a: Value, b: Value): boolean {
  return (a as number | string) < (b as number | string);
}
