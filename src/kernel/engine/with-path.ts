import { CallError } from '../model/call-error.ts';
import type { Value, ValueMap } from '../model/value.ts';

const FORBIDDEN = new Set(['', '__proto__', 'constructor', 'prototype']);

/**
 * The same object with one value set at a path; objects on the way are copied, missing ones made. Throws a CallError for
 * an empty name on the way, and for one that leads to what every JavaScript object inherits.
 */
export function withPath(object: ValueMap, path: readonly string[], value: Value, from = 0): ValueMap {
  const name = path[from];
  if (name === undefined || FORBIDDEN.has(name)) {
    throw new CallError('bad-path', `"${path.join('.')}" is no path into call-associated data. Choose other names.`);
  }
  const copy: Record<string, Value> = { ...object };
  if (from === path.length - 1) {
    copy[name] = value;
    return copy;
  }
  const child = Object.hasOwn(object, name) ? object[name] : null;
  const isObject = typeof child === 'object' && child !== null && !Array.isArray(child);
  copy[name] = withPath(isObject ? (child as ValueMap) : NOTHING, path, value, from + 1);
  return copy;
}

const NOTHING: ValueMap = Object.freeze({});
