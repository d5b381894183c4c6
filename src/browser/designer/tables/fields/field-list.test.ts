import { describe, expect, it } from 'vitest';
import { entriesOf, entriesText, moved, newField, retyped } from './field-list.ts';

describe('the fields of a table', () => {
  it('get ids and names that no other field has', () => {
    const first = newField([], 'Field');
    const second = newField([{ ...first, id: 'field-2', name: 'Field 2' }], 'Field');
    expect([first.id, first.name, second.id, second.name]).toEqual(['field-1', 'Field 1', 'field-3', 'Field 3']);
  });

  it('move up and down, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('keep only what their type has', () => {
    const field = { ...newField([], 'Field'), length: 10, mask: 'all' as const };
    expect(retyped(field, 'number')).toMatchObject({ type: 'number', length: 10, mask: 'all' });
    expect(retyped(field, 'date')).not.toHaveProperty('length');
    expect(retyped(field, 'date')).not.toHaveProperty('mask');
    expect(retyped(field, 'dictionary')).toMatchObject({ values: [] });
  });

  it('take dictionaries as lines', () => {
    const values = [
      { key: '1', value: 'Gold' },
      { key: 'x', value: 'a = b' },
    ];
    expect(entriesOf(entriesText(values))).toEqual(values);
    expect(entriesOf(' 2 \n\n3=')).toEqual([
      { key: '2', value: '2' },
      { key: '3', value: '' },
    ]);
  });
});
