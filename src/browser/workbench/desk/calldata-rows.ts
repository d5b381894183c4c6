import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** Call-associated data as rows: `data.level` and what it holds. */
export function calldataRows(calldata: ValueMap): readonly (readonly [path: string, text: string])[] {
  return rowsOf(calldata, '');
}

function rowsOf(value: ValueMap, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (isMap(member) && Object.keys(member).length > 0) return rowsOf(member, `${prefix}${name}.`);
    return [[prefix + name, typeof member === 'string' ? member : JSON.stringify(member)] as const];
  });
}

function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
