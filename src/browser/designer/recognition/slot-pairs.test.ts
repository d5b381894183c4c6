import { expect, test } from 'vitest';
import { pairsOf, slotsOf } from './slot-pairs.ts';

test('slots are written in a line and read back', () => {
  const slots = { day: '20260106', note: 'a=b' };
  expect(pairsOf(slots)).toBe('day=20260106; note=a=b');
  expect(slotsOf(pairsOf(slots))).toEqual(slots);
  expect(slotsOf('day = 20260106；guests=4; 5')).toEqual({ day: '20260106', guests: '4' });
  expect(pairsOf(undefined)).toBe('');
});
