import { expect, test } from 'vitest';
import { seconds } from './seconds.ts';

test.each([
  [0, '0.0 s'],
  [7_590, '7.5 s'],
  [59_999, '59.9 s'],
  [60_000, '1:00.0'],
  [67_500, '1:07.5'],
  [3_607_500, '1:00:07.5'],
])('%i ms are %s', (ms, text) => {
  expect(seconds(ms)).toBe(text);
});
