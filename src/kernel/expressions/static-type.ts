import type { Value, ValueType } from '../model/value.ts';

/** What is known about a value before the call. A variable may hold null whatever its type. */
export type StaticType = ValueType | 'null' | 'any';

/** Types as operators and functions tell them apart: all numbers are one kind. */
export type Kind = 'string' | 'number' | 'boolean' | 'list' | 'object' | 'null';

export function kindOf(type: StaticType): Kind | 'any' {
  return type === 'integer' || type === 'long' || type === 'float' ? 'number' : type;
}

export function kindOfValue(value: Value): Kind {
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'list' : 'object';
  return typeof value as 'string' | 'number' | 'boolean';
}

const kindWords: Readonly<Record<Kind | 'any', string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  any: 'any value',
};

/** The kind as it reads in a message: "a text". */
export function wordsFor(kind: Kind | 'any'): string {
  return kindWords[kind];
}

/** The narrowest number type that holds the results of `+`, `-`, `*` and `%` on these two. */
export function widestNumber(left: StaticType, right: StaticType): StaticType {
  if (left === 'integer' && right === 'integer') return 'integer';
  const whole = (type: StaticType) => type === 'integer' || type === 'long';
  return whole(left) && whole(right) ? 'long' : 'float';
}
