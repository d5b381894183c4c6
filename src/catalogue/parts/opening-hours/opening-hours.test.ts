import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallError } from '../../../kernel/model/call-error.ts';
import { formatUtcTime, parseUtcTime } from '../../../lib/utc-time.ts';
import type { Hours } from './hours-on.ts';
import { isOpen } from './is-open.ts';
import { isTimeZone } from './local-time.ts';
import { nextChange } from './next-change.ts';

/**
 * The golden table: written by another program in another language, minute by minute, from another copy of the zone
 * data. A row is calendar, zone, moment, whether it is open, and when that changes next.
 */
interface Golden {
  readonly calendars: Readonly<Record<string, Hours>>;
  readonly rows: readonly (readonly [calendar: string, zone: string, at: string, open: boolean, next: string | null])[];
}

const { calendars, rows } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')) as Golden;

function calendarOf(name: string): Hours {
  const calendar = calendars[name];
  if (calendar === undefined) throw new Error(`The table has no calendar ${name}.`);
  return calendar;
}

test('the golden table has the 500 rows that the figure L5 asks for, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(500);
  expect(new Set(rows.map((row) => row.slice(0, 3).join(' '))).size).toBe(rows.length);
});

describe.each(Object.keys(calendars))('the calendar %s', (name) => {
  const own = rows.filter(([calendar]) => calendar === name);

  test.each(own)('%s in %s at %s', (_name, zone, at, open, next) => {
    const ms = parseUtcTime(at) ?? Number.NaN;
    expect(isOpen(calendarOf(name), ms, zone)).toBe(open);
    const change = nextChange(calendarOf(name), ms, zone);
    expect(change === null ? null : formatUtcTime(change)).toBe(next);
  });
});

test('between a moment and the next change nothing changes, and there it does', () => {
  const moment = fc.integer({ min: 1_735_689_600_000, max: 1_830_211_200_000 });
  const places = fc.record({
    name: fc.constantFrom(...Object.keys(calendars)),
    zone: fc.constantFrom(...new Set(rows.map((row) => row[1]))),
    ms: moment,
    part: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  fc.assert(
    fc.property(places, ({ name, zone, ms, part }) => {
      const calendar = calendarOf(name);
      const open = isOpen(calendar, ms, zone);
      const next = nextChange(calendar, ms, zone);
      const between = ms + Math.floor(part * ((next ?? ms + 1e10) - ms));
      expect(isOpen(calendar, between, zone)).toBe(open);
      if (next !== null) expect(isOpen(calendar, next, zone)).toBe(!open);
    }),
    { numRuns: 500 },
  );
});

test('days at the end of the calendar that people use end the search, not the program', () => {
  const calendar: Hours = { week: [], dates: [], nonService: [{ from: '9999-12-31' }, { from: '2026-02-31' }] };
  expect(nextChange(calendar, 0, 'Asia/Shanghai')).toBe(null);
});

test('a time zone that nobody knows is told by its name', () => {
  expect(isTimeZone('Asia/Shanghai')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
  const never: Hours = { week: [], dates: [], nonService: [] };
  expect(() => isOpen(never, 0, 'Mars/Olympus')).toThrow(CallError);
});
