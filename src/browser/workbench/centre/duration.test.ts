import { expect, test } from 'vitest';
import { duration } from './duration.ts';

test.each([
  [0, '0:00'],
  [-500, '0:00'],
  [65_900, '1:05'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
