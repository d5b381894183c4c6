import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { diffExpectations, excerpt } from './diff-expectations.ts';

const visited = (element: string): Expectation => ({ that: 'visited', flow: 'f', element });
const list = (text: string) => [...text].map(visited);
const told = (before: string, after: string) =>
  diffExpectations(list(before), list(after))
    .map(
      ({ side, what }) => `${{ same: ' ', gone: '-', new: '+' }[side]}${what.that === 'visited' ? what.element : ''}`,
    )
    .join('');

test.each([
  ['abc', 'abc', ' a b c'],
  ['abc', 'axc', ' a-b+x c'],
  ['abc', 'ac', ' a-b c'],
  ['ac', 'abc', ' a+b c'],
  ['', 'ab', '+a+b'],
  ['abcd', 'bcda', '-a b c d+a'],
])('%s becomes %s', (before, after, diff) => {
  expect(told(before, after)).toBe(diff);
});

test('a diff holds both lists, whatever they are', () => {
  const lists = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const diff = diffExpectations(list(before), list(after));
      expect(diff.filter(({ side }) => side !== 'new').map(({ what }) => what)).toEqual(list(before));
      expect(diff.filter(({ side }) => side !== 'gone').map(({ what }) => what)).toEqual(list(after));
    }),
  );
});

test('the order of fields makes no difference', () => {
  const a: Expectation = { that: 'set', variable: 'x', value: { a: 1, b: 2 } };
  const b = { value: { b: 2, a: 1 }, variable: 'x', that: 'set' } as Expectation;
  expect(diffExpectations([visited('1'), a, visited('2')], [visited('3'), b]).map(({ side }) => side)).toContain(
    'same',
  );
});

test('an excerpt leaves out what is far from any change, and says how much', () => {
  const diff = diffExpectations(list('abcdefgh'), list('abcdeXgh'));
  expect(excerpt(diff, 1).map((line) => ('skipped' in line ? line.skipped : line.side))).toEqual([
    4,
    'same',
    'gone',
    'new',
    'same',
    1,
  ]);
});

test('very long lists are told in one piece', () => {
  const [a, b] = [
    Array.from({ length: 3000 }, (_, i) => visited(`a${i}`)),
    Array.from({ length: 3000 }, (_, i) => visited(`b${i}`)),
  ];
  const diff = diffExpectations(a, b);
  expect(diff).toHaveLength(6000);
});
