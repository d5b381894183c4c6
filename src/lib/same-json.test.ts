import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from './same-json.ts';

test('a value is the same as its copy through text, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(value))).reverse());
      expect(sameJson(JSON.parse(JSON.stringify(value)), turned)).toBe(true);
    }),
  );
});

test.each([
  [1, '1'],
  [null, {}],
  [[], {}],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ toString: 1 }, { valueOf: 1 }],
])('%j and %j are not the same', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});
