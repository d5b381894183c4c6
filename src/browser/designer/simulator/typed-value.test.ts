import { expect, test } from 'vitest';
import { textOfValue, typedValue } from './typed-value.ts';

test.each([
  ['12', 'string', { ok: true, value: '12' }],
  ['', 'string', { ok: true, value: '' }],
  ['12', 'integer', { ok: true, value: 12 }],
  ['1.5', 'integer', { ok: false, wants: 'integer' }],
  ['1.5', 'float', { ok: true, value: 1.5 }],
  ['1e999', 'float', { ok: false, wants: 'float' }],
  [' ', 'float', { ok: true, value: null }],
  ['true', 'boolean', { ok: true, value: true }],
  ['yes', 'boolean', { ok: false, wants: 'boolean' }],
  ['[1]', 'list', { ok: true, value: [1] }],
  ['[1]', 'object', { ok: false, wants: 'object' }],
  ['{"a":1}', 'object', { ok: true, value: { a: 1 } }],
  ['hello', 'null', { ok: true, value: 'hello' }],
  ['7', 'null', { ok: true, value: 7 }],
] as const)('%s typed for a %s', (text, type, typed) => {
  expect(typedValue(text, type)).toEqual(typed);
});

test('a value can be typed again', () => {
  for (const value of ['a', 12, true, [1], { a: null }]) {
    const type = typeof value === 'number' ? 'float' : Array.isArray(value) ? 'list' : (typeof value as 'string');
    expect(typedValue(textOfValue(value), type)).toEqual({ ok: true, value });
  }
});
