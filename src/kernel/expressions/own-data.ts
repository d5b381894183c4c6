import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { kindOfValue, wordsFor } from './static-type.ts';

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that lead to what every JavaScript object inherits: never read and never written, even when own. */
export function isReservedKey(key: string): boolean {
  return reserved.has(key);
}

/**
 * A field of an object: own data only. What is missing is null, and so is a field of null, so that a path through
 * data that did not come needs no tests on its way.
 */
export function ownField(object: Value, key: string, words: string): Value {
  if (object === null) return null;
  if (typeof object === 'object' && !Array.isArray(object)) return ownEntry(object, key);
  throw new ExpressionError(
    'type',
    `${words} is ${wordsFor(kindOfValue(object))} and has no field ${key}; read fields of objects only.`,
  );
}

/** As `ownField`, of what is known to be an object. */
export function ownEntry(object: object, key: string): Value {
  if (isReservedKey(key) || !Object.hasOwn(object, key)) return null;
  return (object as Readonly<Record<string, Value | undefined>>)[key] ?? null;
}

/** The element of a list counted from 0, null when the list is not so long; or the field of an object. */
export function ownElement(holder: Value, key: Value, words: string, keyWords: string): Value {
  if (holder === null) return null;
  if (typeof key === 'string') return ownField(holder, key, words);
  if (typeof key === 'number' && Array.isArray(holder)) {
    if (Number.isInteger(key) && key >= 0) return (holder as readonly Value[])[key] ?? null;
    throw new ExpressionError('out-of-range', `${keyWords} is no position in a list; positions are 0, 1, 2 and so on.`);
  }
  throw new ExpressionError(
    'type',
    `${words} is ${wordsFor(kindOfValue(holder))} and ${keyWords} is ${wordsFor(kindOfValue(key))}; lists take a number, objects a text.`,
  );
}
