import type { Value, ValueMap } from '../model/value.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The same object with one value set at a path; objects on the way are copied, missing ones made. */
export function withPath(object: ValueMap, path: readonly string[], value: Value): ValueMap {
  const [head, ...rest] = path;
  if (head === undefined || head === '' || FORBIDDEN.has(head)) return object;
  if (rest.length === 0) return { ...object, [head]: value };
  const child = Object.hasOwn(object, head) ? object[head] : null;
  const inner = typeof child === 'object' && child !== null && !Array.isArray(child) ? (child as ValueMap) : {};
  return { ...object, [head]: withPath(inner, rest, value) };
}
