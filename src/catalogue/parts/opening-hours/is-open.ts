import { formatUtcTime } from '../../../lib/utc-time.ts';
import { type Hours, hoursOn } from './hours-on.ts';
import { localTime } from './local-time.ts';

/**
 * Whether a calendar is open at a moment, by the clocks of a time zone: an hour that the clocks show twice counts both
 * times, one that they skip never comes.
 *
 * @param ms milliseconds since 1970-01-01T00:00:00Z
 * @param zone IANA name; a CallError is thrown for one that nobody knows
 */
export function isOpen(calendar: Hours, ms: number, zone: string): boolean {
  return isOpenLocally(calendar, localTime(ms, zone));
}

/** @param local what the clocks show, as localTime gives it */
export function isOpenLocally(calendar: Hours, local: number): boolean {
  const shown = formatUtcTime(local);
  const time = shown.slice(11, 16);
  return hoursOn(calendar, shown.slice(0, 10)).some(({ opens, closes }) => opens <= time && time < closes);
}
