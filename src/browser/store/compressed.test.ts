import fc from 'fast-check';
import { applyPatches, enablePatches, type Patch } from 'immer';
import { expect, test } from 'vitest';
import { compressed } from './compressed.ts';

enablePatches();

test('compressed patches lead to the same value as all of them', () => {
  const step = fc.record({
    path: fc.constantFrom(['a'], ['b', 'x'], ['b', 'y'], ['b'], ['c', 0]),
    x: fc.nat(9),
  });
  const base = { a: 0, b: { x: 0, y: 0 }, c: [1, 2] };
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const patches: Patch[] = steps.map(({ path, x }) => ({
        op: 'replace',
        path: [...path],
        value: path.length === 1 && path[0] === 'b' ? { x, y: x } : x,
      }));
      expect(applyPatches(base, compressed(patches) as Patch[])).toEqual(applyPatches(base, patches));
    }),
  );
});

test('a place is replaced once, and what adds or removes is left as it is', () => {
  const replace = (value: number): Patch => ({ op: 'replace', path: ['layout', 'a', 'x'], value });
  expect(compressed([replace(1), replace(2), replace(3)])).toEqual([replace(3)]);
  const add: Patch = { op: 'add', path: ['layout', 'b'], value: {} };
  expect(compressed([replace(1), add, replace(2)])).toHaveLength(3);
});
