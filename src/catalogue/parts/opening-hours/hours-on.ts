import { parseUtcTime } from '../../../lib/utc-time.ts';
import type { CalendarDocument } from '../../kinds/calendar/document.gen.ts';

/** What of a calendar says when it is open. */
export type Hours = Pick<CalendarDocument, 'week' | 'dates' | 'nonService'>;

/** A time of opening: `opens` is within it, `closes` is not. Both as HH:mm. */
export interface Span {
  readonly opens: string;
  readonly closes: string;
}

const NEVER: readonly Span[] = [];
/** In the order in which they come from 1970-01-01 on. */
const DAYS = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'] as const;

/**
 * When a calendar is open on a day: non-service dates go before service dates, and those before the week (domain.md
 * §2.5, Time Selection). Of several service dates that cover the day, all count.
 *
 * @param date yyyy-MM-dd
 */
export function hoursOn({ week, dates, nonService }: Hours, date: string): readonly Span[] {
  if (nonService.some((range) => covers(range, date))) return NEVER;
  const own = dates.filter((range) => covers(range, date));
  if (own.length > 0) return own.flatMap(({ hours }) => hours);
  const midnight = parseUtcTime(`${date}T00:00:00Z`) ?? Number.NaN;
  const day = DAYS[(midnight / 86_400_000) % 7];
  return week.filter(({ days }) => day !== undefined && days.includes(day));
}

function covers({ from, to = from }: { readonly from: string; readonly to?: string }, date: string): boolean {
  return from <= date && date <= to;
}
