import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceRequest } from '../../kernel/model/call.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import { askTable, NOTHING_WRITTEN, type Tables } from './data-tables.ts';

const TABLE = {
  kind: 'data-table',
  formatVersion: 1,
  id: 'customers',
  name: 'Customers',
  tableId: 'customers',
  fields: [
    { id: 'number', name: 'Number', type: 'string', mandatory: true },
    { id: 'name', name: 'Name', type: 'string' },
    { id: 'visits', name: 'Visits', type: 'integer' },
  ],
  rows: [{ number: '138', name: 'Li', visits: 3 }, { number: '139', name: 'Wu', visits: 10 }, { number: '186' }],
} as Document;

function ask(request: ValueMap, tables: Tables = NOTHING_WRITTEN) {
  return askTable(TABLE, tables, { service: 'data-table', table: 'customers', ...request } as ServiceRequest);
}

function found(where: readonly ValueMap[], more: ValueMap = {}, tables?: Tables): readonly Value[] {
  const { answer } = ask({ operation: 'query', where, ...more }, tables);
  const { rows } = (answer.ok ? answer.value : {}) as { readonly rows: readonly ValueMap[] };
  return rows.map(({ number }) => number ?? null);
}

describe('a query', () => {
  test.each<[string, Value, string, readonly string[]]>([
    ['equal', '139', 'number', ['139']],
    ['not-equal', '139', 'number', ['138', '186']],
    ['below', 10, 'visits', ['138']],
    ['at-most', 10, 'visits', ['138', '139']],
    ['above', 3, 'visits', ['139']],
    ['at-least', 3, 'visits', ['138', '139']],
    ['containing', 'i', 'name', ['138']],
    ['beginning', '13', 'number', ['138', '139']],
    ['equal', null, 'visits', ['186']],
    ['at-most', null, 'visits', []],
    ['equal', '3', 'visits', ['138']],
  ])('%s %s of %3$s finds what it says', (is, value, name, numbers) => {
    expect(found([{ name, is, value }])).toEqual(numbers);
  });

  test('finds rows for which all conditions hold; without any, all', () => {
    const both = [
      { name: 'number', is: 'beginning', value: '13' },
      { name: 'visits', is: 'above', value: 3 },
    ];
    expect(found(both)).toEqual(['139']);
    expect(found([])).toEqual(['138', '139', '186']);
  });

  test('sorts numbers as numbers, those without a value last, and shows no more than wanted but counts all', () => {
    expect(found([], { sortBy: 'visits', descending: true })).toEqual(['139', '138', '186']);
    expect(found([], { sortBy: 'visits', descending: false })).toEqual(['138', '139', '186']);
    expect(ask({ operation: 'query', where: [], limit: 1 }).answer).toEqual({
      ok: true,
      value: { rows: [{ number: '138', name: 'Li', visits: 3 }], count: 3 },
    });
  });
});

describe('writing', () => {
  test('what was added is found, changed and deleted again, in the tables that come out and in no others', () => {
    const added = ask({ operation: 'add', values: { number: '187', visits: '4' } });
    expect(found([{ name: 'visits', is: 'equal', value: 4 }], {}, added.tables)).toEqual(['187']);
    expect(found([])).toEqual(['138', '139', '186']);
    const one = [{ name: 'number', is: 'equal', value: '187' }];
    const updated = ask({ operation: 'update', where: one, values: { visits: 5 } }, added.tables);
    expect(updated.answer).toEqual({ ok: true, value: { rows: [], count: 1 } });
    expect(found([{ name: 'visits', is: 'equal', value: 5 }], {}, updated.tables)).toEqual(['187']);
    const deleted = ask({ operation: 'delete', where: one }, updated.tables);
    expect(found([], {}, deleted.tables)).toEqual(['138', '139', '186']);
    expect(found(one, {}, updated.tables)).toEqual(['187']);
  });

  test('what changes nothing leaves the tables as they are', () => {
    const nobody = [{ name: 'number', is: 'equal', value: 'x' }];
    expect(ask({ operation: 'delete', where: nobody }).tables).toBe(NOTHING_WRITTEN);
    expect(ask({ operation: 'update', where: nobody, values: { name: 'X' } }).tables).toBe(NOTHING_WRITTEN);
  });

  test.each<[string, ValueMap, string]>([
    ['a value of another type', { operation: 'add', values: { number: '1', visits: 'many' } }, 'wrong-type'],
    ['a field that is not there', { operation: 'add', values: { number: '1', age: 3 } }, 'unknown-field'],
    ['a row without what every row has', { operation: 'add', values: { name: 'Ma' } }, 'missing-field'],
    ['emptying what every row has', { operation: 'update', where: [], values: { number: null } }, 'missing-field'],
    [
      'a condition on a field that is not there',
      { operation: 'query', where: [{ name: 'age', is: 'equal', value: 1 }] },
      'unknown-field',
    ],
    ['an order by a field that is not there', { operation: 'query', where: [], sortBy: 'age' }, 'unknown-field'],
  ])('refuses %s, and changes nothing', (_what, request, problem) => {
    const { answer, tables } = ask(request);
    expect(answer).toMatchObject({ ok: false, problem });
    expect(answer.ok ? '' : answer.message).toMatch(/\w+\./);
    expect(tables).toBe(NOTHING_WRITTEN);
  });
});

test('as many rows are counted as are gone afterwards, and a table never gives what it does not hold', () => {
  const relation = fc.constantFrom('equal', 'not-equal', 'below', 'at-most', 'above', 'at-least');
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      relation,
      fc.integer({ min: 0, max: 9 }),
      (visits, is, value) => {
        let tables = NOTHING_WRITTEN;
        for (const count of visits)
          ({ tables } = ask({ operation: 'add', values: { number: 'n', visits: count } }, tables));
        const where = [{ name: 'visits', is, value }];
        const before = found([], {}, tables).length;
        const fitting = found(where, {}, tables).length;
        const deleted = ask({ operation: 'delete', where }, tables);
        expect(deleted.answer).toEqual({ ok: true, value: { rows: [], count: fitting } });
        expect(found([], {}, deleted.tables)).toHaveLength(before - fitting);
        expect(found(where, {}, deleted.tables)).toEqual([]);
      },
    ),
  );
});
