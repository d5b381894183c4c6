import { expect, test } from 'vitest';
import { CallError } from '../model/call-error.ts';
import { withPath } from './with-path.ts';

test('sets a value at the top and deep down, and makes what is missing on the way', () => {
  expect(withPath({}, ['a'], 1)).toEqual({ a: 1 });
  expect(withPath({ a: { b: 1, c: 2 }, d: 3 }, ['a', 'b'], 9)).toEqual({ a: { b: 9, c: 2 }, d: 3 });
  expect(withPath({}, ['a', 'b', 'c'], null)).toEqual({ a: { b: { c: null } } });
});

test('replaces on its way what is no object', () => {
  expect(withPath({ a: 'text' }, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  expect(withPath({ a: [1, 2] }, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  expect(withPath({ a: null }, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
});

test('leaves the object it was given as it was, and shares what it does not change', () => {
  const before = { a: { b: 1 }, other: { c: 2 } };
  const after = withPath(before, ['a', 'b'], 9);
  expect(before).toEqual({ a: { b: 1 }, other: { c: 2 } });
  expect(after.other).toBe(before.other);
});

test('a field that objects inherit is not taken for one of the object', () => {
  expect(withPath({}, ['toString', 'x'], 1)).toEqual({ toString: { x: 1 } });
});

test.each([
  [['__proto__']],
  [['a', '__proto__', 'b']],
  [['constructor', 'prototype', 'x']],
  [['prototype']],
  [['']],
  [['a', '']],
  [[]],
])('the path %j is refused', (path) => {
  expect(() => withPath({}, path, 1)).toThrow(CallError);
  expect(({} as { x?: number }).x).toBeUndefined();
});
