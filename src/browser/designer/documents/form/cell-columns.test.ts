import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, readCell, withCell, writeCell } from './cell-columns.ts';

test('columns are the fields that are declared, and behind them what rows hold beside', () => {
  const fields = [{ id: 'number', name: 'Number', type: 'string' }, { id: 'n', name: '', type: 'integer' }, { id: '' }];
  expect(columnsOf(fields, [{ number: '1', old: true }])).toEqual([
    { id: 'number', name: 'Number', type: 'string', isUnknown: false },
    { id: 'n', name: 'n', type: 'integer', isUnknown: false },
    { id: 'old', name: 'old', type: 'any', isUnknown: true },
  ]);
  expect(columnsOf('broken', [])).toEqual([]);
});

test.each([
  ['0815', 'string', '0815'],
  ['0815', 'integer', 815],
  ['1.5', 'integer', '1.5'],
  ['1.5', 'float', 1.5],
  ['true', 'boolean', true],
  ['yes', 'boolean', 'yes'],
  ['', 'integer', undefined],
  ['', 'string', undefined],
])('%j in a column of type %s is %j', (text, type, value) => {
  expect(readCell(text, type)).toBe(value);
});

test('what fits a column is read as it was written', () => {
  const value = fc.oneof(
    fc.record({ type: fc.constant('integer'), value: fc.maxSafeInteger() }),
    fc.record({ type: fc.constant('boolean'), value: fc.boolean() }),
    fc.record({ type: fc.constant('string'), value: fc.string({ minLength: 1 }) }),
  );
  fc.assert(
    fc.property(value, ({ type, value: cell }) => {
      expect(readCell(writeCell(cell), type)).toEqual(Object.is(cell, -0) ? 0 : cell);
    }),
  );
});

test('a cell without a value is not in the row', () => {
  expect(withCell({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
  expect(withCell({ b: 2 }, 'a', false)).toEqual({ a: false, b: 2 });
});
