import { DAY, midnightOf, monthOf, weekdayOf, yearOf } from './clock.ts';

/** The day of that date; without a year, the next one from today on. */
export function nextDate(today: number, month: number, day: number, year: number | undefined): number | undefined {
  if (year !== undefined) return midnightOf(year, month, day);
  const thisYear = midnightOf(yearOf(today), month, day);
  return thisYear !== undefined && thisYear >= today ? thisYear : midnightOf(yearOf(today) + 1, month, day);
}

/** The next day of that number from today on. */
export function nextDayOfMonth(today: number, day: number | undefined): number | undefined {
  if (day === undefined) return undefined;
  const [year, month] = [yearOf(today), monthOf(today)];
  const here = midnightOf(year, month, day);
  if (here !== undefined && here >= today) return here;
  return month === 12 ? midnightOf(year + 1, 1, day) : midnightOf(year, month + 1, day);
}

/**
 * The coming such day, not today. `this`: the one in this week, whether it is past or not; `next`: in the week that
 * begins on the next Monday.
 *
 * @param weekday 1 is Monday, 7 Sunday
 */
export function nextWeekday(today: number, weekday: number, which: 'this' | 'next' | undefined): number {
  const here = weekdayOf(today);
  if (which === 'next') return today + (7 - here + weekday) * DAY;
  if (which === 'this') return today + (weekday - here) * DAY;
  return today + (((weekday - here + 6) % 7) + 1) * DAY;
}
