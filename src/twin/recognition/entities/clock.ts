import { formatUtcTime, parseUtcTime } from '../../../lib/utc-time.ts';

/** What the tenant's clocks show, as milliseconds since 1970-01-01T00:00 on those clocks. */
export interface Clock {
  readonly now: number;
}

export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The clock of a time zone at a moment; of UTC for a zone that nobody knows: a rule tells of those. */
export function clockOf(ms: number, timeZone: string): Clock {
  const format = formatOf(timeZone);
  if (format === null) return { now: ms };
  // Sweden writes 2026-01-31 23:59:59.
  return { now: parseUtcTime(`${format.format(ms).replace(' ', 'T')}Z`) ?? ms };
}

/** `20260105` */
export function writtenDate(ms: number): string {
  return digitsOf(ms).slice(0, 8);
}

/** `15:30:00`, of a number of seconds since midnight. */
export function writtenTime(seconds: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600) % 24)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}

/** Midnight of a date; undefined when there is no such day. */
export function midnightOf(year: number, month: number, day: number): number | undefined {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return parseUtcTime(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T00:00:00Z`);
}

export function yearOf(ms: number): number {
  return Number(digitsOf(ms).slice(0, 4));
}

export function monthOf(ms: number): number {
  return Number(digitsOf(ms).slice(4, 6));
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(ms: number): number {
  return ((((Math.floor(ms / DAY) + 3) % 7) + 7) % 7) + 1;
}

/** Midnight before it. */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY) * DAY;
}

function digitsOf(ms: number): string {
  return formatUtcTime(ms).replace(/\D/g, '');
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    // Remembered as unknown.
  }
  formats.set(timeZone, format);
  return format;
}
