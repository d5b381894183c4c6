import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { dataRows, readObject, readRows } from './data-rows.ts';

test('data within objects stands under dotted names', () => {
  expect(dataRows({ data: { vip: true, name: 'Li', level: '3' }, tags: ['a'], none: {} })).toEqual([
    { name: 'data.vip', text: 'true' },
    { name: 'data.name', text: 'Li' },
    { name: 'data.level', text: '"3"' },
    { name: 'tags', text: '["a"]' },
    { name: 'none', text: '{}' },
  ]);
});

test('whatever can be shown as rows reads as the same data', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 2 })), (data) => {
      const rows = dataRows(JSON.parse(JSON.stringify(data)) as ValueMap);
      if (rows !== null) expect(readRows(rows)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(data)) });
    }),
  );
});

test.each([
  [
    [
      { name: 'a', text: '1' },
      { name: 'a', text: '2' },
    ],
    { row: 1, wrong: 'twice' },
  ],
  [
    [
      { name: 'a', text: '1' },
      { name: 'a.b', text: '2' },
    ],
    { row: 1, wrong: 'twice' },
  ],
  [[{ name: '__proto__.x', text: '1' }], { row: 0, wrong: 'name' }],
  [[{ name: 'a..b', text: '1' }], { row: 0, wrong: 'name' }],
  [[{ name: '', text: '1' }], { row: 0, wrong: 'name' }],
])('%j is refused', (rows, refusal) => {
  expect(readRows(rows)).toEqual({ ok: false, ...refusal });
});

test('an empty row counts for nothing', () => {
  expect(readRows([{ name: '', text: '' }])).toEqual({ ok: true, value: {} });
});

test('only an object is data', () => {
  expect(['', '{"a":1}', '[]', '3', '{', '{"__proto__":1}'].map(readObject)).toEqual([
    {},
    { a: 1 },
    ...Array(4).fill(undefined),
  ]);
});
