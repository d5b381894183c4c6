import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakingTime } from './speaking-time.ts';

test('the default is as slow as low; medium and high are faster', () => {
  expect(speakingTime('0123456789', 'default')).toBe(813);
  expect(speakingTime('0123456789', 'low')).toBe(813);
  expect(speakingTime('0123456789', 'medium')).toBe(650);
  expect(speakingTime('0123456789', 'high')).toBe(520);
});

test('a Chinese character takes as long as several letters', () => {
  expect(speakingTime('您好', 'medium')).toBe(500);
  expect(speakingTime('您好 ok', 'medium')).toBe(500 + 3 * 65);
});

test('it is a whole number of milliseconds, and more text never takes less', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, more) => {
      expect(Number.isInteger(speakingTime(text, 'medium'))).toBe(true);
      expect(speakingTime(text + more, 'medium')).toBeGreaterThanOrEqual(speakingTime(text, 'medium'));
    }),
  );
});
