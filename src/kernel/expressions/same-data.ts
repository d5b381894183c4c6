import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';
import { ownEntry } from './own-data.ts';
import { charge, type Frame } from './term.ts';

/** Whether two values are the same data. Values of different kinds are not; the order of keys does not count. */
export function sameData(a: Value, b: Value, frame: Frame, depth = 0): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (depth > limits.valueDepth) {
    const message = `Values more than ${limits.valueDepth} levels deep cannot be compared; compare a part of them.`;
    throw new ExpressionError('too-deep', message);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameElements(a, b, frame, depth);
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  charge(frame, 1 + keys.length);
  return keys.every((key) => Object.hasOwn(b, key) && sameData(ownEntry(a, key), ownEntry(b, key), frame, depth + 1));
}

function sameElements(a: readonly Value[], b: readonly Value[], frame: Frame, depth: number): boolean {
  if (a.length !== b.length) return false;
  charge(frame, 1 + a.length);
  return a.every((element, index) => sameData(element, b[index] ?? null, frame, depth + 1));
}
