import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped, writeTyped } from './typed-text.ts';

test.each([
  ['gold', 'gold'],
  ['42', 42],
  ['"42"', '42'],
  ['true', true],
  ['{"a":1}', { a: 1 }],
  ['', ''],
])('"%s" means %j', (text, value) => {
  expect(readTyped(text)).toEqual(value);
  expect(writeTyped(value)).toBe(text);
});

test('whatever JSON is written is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(readTyped(writeTyped(plain))).toEqual(plain);
    }),
  );
});
