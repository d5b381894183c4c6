import { describe, expect, it } from 'vitest';
import { migrateRow } from './migrate-row.ts';
import { tableChanges } from './plan-changes.ts';
import type { TableField } from './table-field.ts';

function field(id: string, more: Partial<TableField> = {}): TableField {
  return { id, name: id, type: 'string', isIndex: false, isEncrypted: false, isMandatory: false, ...more };
}
const gold = [{ key: '1', value: 'Gold' }];

describe('a new version of a table', () => {
  it.each([
    ['the same', [field('a')], [field('a')], []],
    ['an added field', [field('a')], [field('a'), field('b')], ['add b']],
    ['an added mandatory field', [], [field('b', { isMandatory: true })], ['add b !']],
    ['a removed field', [field('a'), field('b')], [field('b')], ['remove a']],
    ['a renamed field', [field('a')], [field('a', { name: 'A' })], ['rename a']],
    ['another type', [field('a')], [field('a', { type: 'date' })], ['retype a !']],
    ['a shorter length', [field('a')], [field('a', { length: 10 })], ['tighten a !']],
    ['a longer length', [field('a', { length: 10 })], [field('a')], ['loosen a']],
    [
      'fewer dictionary values',
      [field('a', { type: 'dictionary', values: gold })],
      [field('a', { type: 'dictionary', values: [] })],
      ['tighten a !'],
    ],
    [
      'another label',
      [field('a', { type: 'dictionary', values: gold })],
      [field('a', { type: 'dictionary', values: [{ key: '1', value: 'Best' }] })],
      ['loosen a'],
    ],
    ['mandatory', [field('a')], [field('a', { isMandatory: true })], ['tighten a !']],
    ['no longer mandatory', [field('a', { isMandatory: true })], [field('a')], ['loosen a']],
    ['encrypted', [field('a')], [field('a', { isEncrypted: true, mask: 'all' })], ['encrypt a', 'mask a']],
    ['in the clear', [field('a', { isEncrypted: true, mask: 'all' })], [field('a')], ['decrypt a', 'unmask a']],
    [
      'another index',
      [field('a', { isIndex: true }), field('b')],
      [field('a'), field('b', { isIndex: true })],
      ['drop-index a', 'make-index b !'],
    ],
    ['another order', [field('a'), field('b'), field('c')], [field('b'), field('a'), field('c')], ['move b', 'move a']],
    ['one gone before others', [field('a'), field('b'), field('c')], [field('b'), field('c')], ['remove a']],
  ] as const)('with %s', (_name, before, after, told) => {
    const changes = tableChanges(before, after);
    expect(changes.map(({ field: id, does, checksRows }) => `${does} ${id}${checksRows ? ' !' : ''}`)).toEqual(told);
  });
});

describe('a row of the version before', () => {
  const before = [field('a'), field('level', { type: 'dictionary', values: gold }), field('gone')];

  it('keeps what fits, loses removed fields, and gets what is filled in', () => {
    const after = [field('level'), field('a', { type: 'number' }), field('b', { isMandatory: true })];
    const { values, problems } = migrateRow({ before, after, fill: { b: 'new' } }, { a: '07', level: '1', gone: 'x' });
    expect([{ ...values }, problems]).toEqual([{ level: 'Gold', a: '7', b: 'new' }, []]);
  });

  it('says what does not fit', () => {
    const after = [field('a', { type: 'date' }), field('b', { isMandatory: true })];
    const { problems } = migrateRow({ before, after, fill: {} }, { a: 'tomorrow' });
    expect(problems.map(({ field: id, code }) => `${id} ${code}`)).toEqual(['a not-a-date', 'b mandatory']);
  });
});
