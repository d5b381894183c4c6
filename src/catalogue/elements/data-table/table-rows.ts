import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** What the service says: the rows that it found, and how many it found or changed. */
export interface Found {
  readonly rows: readonly ValueMap[];
  readonly count: number;
}

/** Reads the service's answer. One that counts nothing counts its rows. */
export function rowsOf(value: Value): Found {
  const said = isMap(value) ? value : {};
  const rows = Array.isArray(said.rows) ? said.rows.filter(isMap) : [];
  const { count } = said;
  return { rows, count: typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : rows.length };
}

/** The answer as traces show it. */
export function veiled(value: Value, secrets: ReadonlySet<string>): Value {
  if (secrets.size === 0 || !isMap(value) || !Array.isArray(value.rows)) return value;
  return { ...value, rows: value.rows.map((row: Value) => (isMap(row) ? veiledRow(row, secrets) : row)) };
}

function veiledRow(row: ValueMap, secrets: ReadonlySet<string>): ValueMap {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, secrets.has(name) ? MASK : value]));
}

function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
