import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextChance } from './next-chance.ts';

function drawn(seed: number, count: number): readonly number[] {
  const values: number[] = [];
  for (let state = seed; values.length < count; ) {
    const next = nextChance(state);
    values.push(next.value);
    state = next.state;
  }
  return values;
}

test('the same seed gives the same numbers on every machine', () => {
  expect(drawn(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(drawn(0, 1)).toEqual([0.26642920868471265]);
});

test('numbers lie in [0, 1), and states are unsigned 32-bit numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const { value, state } = nextChance(seed);
      expect(value >= 0 && value < 1).toBe(true);
      expect(state).toBe(state >>> 0);
      expect(state).not.toBe(seed);
    }),
  );
});

test('numbers are spread evenly', () => {
  const tenths = Array<number>(10).fill(0);
  for (const value of drawn(7, 10_000)) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
