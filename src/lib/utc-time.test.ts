import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatUtcTime, parseUtcTime } from './utc-time.ts';

const LAST = Date.parse('9999-12-31T23:59:59Z');
const FIRST = Date.parse('0000-01-01T00:00:00Z');

describe('UTC times', () => {
  test('are what the platform says they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST / 1000, max: LAST / 1000 }), (seconds) => {
        const text = formatUtcTime(seconds * 1000);
        expect(Date.parse(text)).toBe(seconds * 1000);
        expect(parseUtcTime(text)).toBe(seconds * 1000);
      }),
    );
  });

  test.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01',
    '',
    '2026-00-10T00:00:00Z',
  ])('%j is no time', (text) => {
    expect(parseUtcTime(text)).toBeUndefined();
  });

  test('a leap day is one', () => {
    expect(formatUtcTime(parseUtcTime('2028-02-29T12:30:45Z') ?? 0)).toBe('2028-02-29T12:30:45Z');
  });
});
