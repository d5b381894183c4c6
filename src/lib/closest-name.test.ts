import { expect, test } from 'vitest';
import { closestName } from './closest-name.ts';

const candidates = ['maximum', 'minimum', 'endKey', 'flow'];

test.each([
  ['maximun', 'maximum'],
  ['endkey', 'endKey'],
  ['flwo', 'flow'],
  ['flows', 'flow'],
  ['mniimum', 'minimum'],
])('%s most likely means %s', (name, meant) => {
  expect(closestName(name, candidates)).toBe(meant);
});

test.each(['', 'prompt', 'x', 'end', 'm'.repeat(100_000)])('%.10s is near to nothing', (name) => {
  expect(closestName(name, candidates)).toBeUndefined();
});
