import { CallError } from '../../../kernel/model/call-error.ts';
import { parseUtcTime } from '../../../lib/utc-time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clocks of a time zone show at a moment: milliseconds since 1970-01-01T00:00 on those clocks, as if they were
 * UTC. Throws a CallError for a zone that nobody knows.
 *
 * @param ms milliseconds since 1970-01-01T00:00:00Z
 * @param zone IANA name
 */
export function localTime(ms: number, zone: string): number {
  // Sweden writes 2026-01-31 23:59:59; clocks differ by whole seconds.
  const shown = formatOf(zone).format(ms).replace(' ', 'T');
  return (parseUtcTime(`${shown}Z`) ?? Number.NaN) + (((ms % 1000) + 1000) % 1000);
}

/** Whether there is such a time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
    return format;
  } catch {
    throw new CallError(
      'unknown-time-zone',
      `Nobody knows the time zone ${zone}. Use an IANA name such as Asia/Shanghai.`,
    );
  }
}
