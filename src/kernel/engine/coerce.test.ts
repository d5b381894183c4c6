import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallError } from '../model/call-error.ts';
import type { Value, ValueType } from '../model/value.ts';
import { coerce } from './coerce.ts';

const types: readonly ValueType[] = ['string', 'integer', 'long', 'float', 'boolean', 'list', 'object'];

test.each<[Value, ValueType, Value]>([
  ['text', 'string', 'text'],
  [7, 'string', '7'],
  [2.5, 'string', '2.5'],
  [true, 'string', 'true'],
  [7, 'integer', 7],
  ['007', 'integer', 7],
  ['-12', 'long', -12],
  ['7.0', 'integer', 7],
  [2 ** 53 - 1, 'long', 2 ** 53 - 1],
  [2.5, 'float', 2.5],
  ['2.50', 'float', 2.5],
  [false, 'boolean', false],
  [[1, 'a'], 'list', [1, 'a']],
  [{ a: 1 }, 'object', { a: 1 }],
])('%j fits a %s', (value, type, kept) => {
  expect(coerce(value, type, 'FLOW.x')).toEqual(kept);
});

test.each<[Value, ValueType]>([
  [[1], 'string'],
  [{ a: 1 }, 'string'],
  [2.5, 'integer'],
  ['2.5', 'long'],
  [2 ** 53, 'long'],
  ['1e3', 'integer'],
  ['1234567890123456', 'long'],
  ['', 'integer'],
  [' 7', 'float'],
  ['0x10', 'integer'],
  ['many', 'float'],
  [Number.POSITIVE_INFINITY, 'float'],
  [true, 'integer'],
  [1, 'boolean'],
  ['true', 'boolean'],
  [{ length: 0 }, 'list'],
  [[], 'object'],
  ['{}', 'object'],
])('%j does not fit a %s, and the message names the variable', (value, type) => {
  expect(() => coerce(value, type, 'FLOW.x')).toThrow(CallError);
  expect(() => coerce(value, type, 'FLOW.x')).toThrow(/FLOW\.x/);
});

test('null unsets a variable of any type', () => {
  expect(types.map((type) => coerce(null, type, 'x'))).toEqual(types.map(() => null));
});

test('what fits once fits again unchanged, and numbers keep their value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...types), (given, type) => {
      const value = given as Value;
      let kept: Value;
      try {
        kept = coerce(value, type, 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(CallError);
        return;
      }
      expect(coerce(kept, type, 'x')).toEqual(kept);
      if (typeof kept === 'number') expect(Number(value)).toBe(kept);
    }),
  );
});
