import { formatUtcTime, parseUtcTime } from '../../../lib/utc-time.ts';
import { type Hours, hoursOn } from './hours-on.ts';
import { isOpenLocally } from './is-open.ts';
import { localTime } from './local-time.ts';

const DAY = 86_400_000;

/** Within these days a calendar that changes at all has changed: its week has gone round, also across a clock change. */
const LOOK_AHEAD = 16 * DAY;

/** Dates are written with four digits for the year: later ones are not looked at. */
const LAST = 253_402_000_000_000;

/**
 * When a calendar opens or closes next, strictly after a moment; null when it never does.
 *
 * @param ms milliseconds since 1970-01-01T00:00:00Z, as is the answer
 * @param zone IANA name; a CallError is thrown for one that nobody knows
 */
export function nextChange(calendar: Hours, ms: number, zone: string): number | null {
  const isOpenNow = isOpenLocally(calendar, localTime(ms, zone));
  let looked = ms;
  for (const anchor of [ms, ...turningPoints(calendar, ms)]) {
    for (let at = Math.max(looked, anchor - DAY); at < Math.min(anchor + LOOK_AHEAD, LAST); at += DAY) {
      for (const { time, local } of momentsIn(calendar, at, at + DAY, zone)) {
        if (time > ms && isOpenLocally(calendar, local) !== isOpenNow) return time;
      }
      looked = at + DAY;
    }
  }
  return null;
}

/** Where other hours may begin to hold: listed days, and the days after them. In order; local midnights, taken for UTC. */
function turningPoints({ dates, nonService }: Hours, ms: number): readonly number[] {
  return [...dates, ...nonService]
    .flatMap(({ from, to = from }) => [midnight(from), midnight(to) + DAY])
    .filter((at) => at > ms)
    .sort((a, b) => a - b);
}

interface ShownMoment {
  readonly time: number;
  readonly local: number;
}

/** The moments from one to before another at which the calendar may change, in order. */
function momentsIn(calendar: Hours, from: number, to: number, zone: string): readonly ShownMoment[] {
  const before = localTime(from, zone) - from;
  const after = localTime(to, zone) - to;
  if (before === after) return boundariesIn(calendar, from, to, before);
  const turn = clockChange(from, to, before, zone);
  return [
    ...boundariesIn(calendar, from, turn, before),
    { time: turn, local: turn + after },
    ...boundariesIn(calendar, turn, to, after),
  ];
}

/** The first moment, to the second, at which the clocks no longer differ from UTC by as much as before. */
function clockChange(from: number, to: number, before: number, zone: string): number {
  let [same, other] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (localTime(middle * 1000, zone) - middle * 1000 === before) same = middle;
    else other = middle;
  }
  return other * 1000;
}

function boundariesIn(calendar: Hours, from: number, to: number, offset: number): readonly ShownMoment[] {
  const moments: ShownMoment[] = [];
  for (let day = Math.floor((from + offset) / DAY) * DAY; day < to + offset; day += DAY) {
    const spans = hoursOn(calendar, formatUtcTime(day).slice(0, 10));
    for (const clock of ['00:00', ...spans.flatMap(({ opens, closes }) => [opens, closes])]) {
      const local = day + minutes(clock) * 60_000;
      if (local - offset >= from && local - offset < to) moments.push({ time: local - offset, local });
    }
  }
  return moments.sort((a, b) => a.time - b.time);
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function midnight(date: string): number {
  return parseUtcTime(`${date}T00:00:00Z`) ?? Number.NaN;
}
