import { expect, test } from 'vitest';
import { changedList, type ListChange } from './changed-list.ts';

const list = [
  { code: 'a', name: 'A' },
  { code: 'b', name: 'B' },
  { code: 'a_2', name: 'A_2' },
];
const codes = (change: ListChange) => {
  const { list: changed, index } = changedList(list, change);
  return [changed.map(({ code }) => code).join(' '), index];
};

test.each<readonly [ListChange, readonly [string, number | null]]>([
  [{ do: 'add', item: { code: 'c' } }, ['a b a_2 c', 3]],
  [{ do: 'put', at: 1, item: { code: 'x' } }, ['a x a_2', 1]],
  [{ do: 'copy', at: 0 }, ['a a_3 b a_2', 1]],
  [{ do: 'remove', at: 2 }, ['a b', 1]],
  [{ do: 'move', at: 0, by: 1 }, ['b a a_2', 1]],
  [{ do: 'move', at: 0, by: -1 }, ['a b a_2', 0]],
])('%j', (change, expected) => expect(codes(change)).toEqual(expected));

test('of the last item nothing is left', () => {
  expect(changedList([{ code: 'a' }], { do: 'remove', at: 0 })).toEqual({ list: [], index: null });
});
