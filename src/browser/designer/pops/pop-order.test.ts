import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, newPositions, nextPosition } from './pop-order.ts';

const pops = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 60 }).map((position) => ({ id: `p${id}`, position })))),
  );

it('a pop-up stands where it was put, the others in the order they had', () => {
  fc.assert(
    fc.property(pops, fc.nat(9), fc.nat(9), (list, a, b) => {
      const before = inOrder(list);
      const [from, to] = [a % before.length, b % before.length];
      const positions = newPositions(before, from, to);
      const after = inOrder(before.map((pop) => ({ ...pop, position: positions.get(pop.id) ?? pop.position })));
      const others = before.filter((_pop, index) => index !== from).map(({ id }) => id);
      expect(after.map(({ id }) => id)).toEqual([...others.slice(0, to), before[from]?.id, ...others.slice(to)]);
    }),
  );
});

it('one document changes when there is room, and none when nothing moves', () => {
  const list = [10, 20, 30].map((position) => ({ id: `p${position}`, position }));
  expect([...newPositions(list, 2, 0)]).toEqual([['p30', 5]]);
  expect([...newPositions(list, 0, 1)]).toEqual([['p10', 25]]);
  expect(newPositions(list, 1, 1).size).toBe(0);
});

it('a new pop-up stands below all others', () => {
  expect(nextPosition([])).toBe(10);
  expect(nextPosition([{ position: 10 }, { position: 45 }])).toBe(55);
  expect(nextPosition([{ position: 100_000 }])).toBe(100_000);
});
