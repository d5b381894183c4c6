import { chineseNumber } from './chinese-number.ts';
import { DAY, midnightOf, monthOf, yearOf } from './clock.ts';
import { nextDate, nextDayOfMonth, nextWeekday } from './coming-days.ts';

/** A way to say a date in Chinese, and the midnight that it means. */
export type DateWay = readonly [pattern: RegExp, meaning: (match: RegExpMatchArray) => number | undefined];

const NUMERAL = '[零〇一二两三四五六七八九十\\d]';
const FULL = new RegExp(`(?:(${NUMERAL}{2,4})年)?(${NUMERAL}{1,3})月(${NUMERAL}{1,3})[日号]?`, 'gu');
const NEXT_MONTH = new RegExp(`(下个?月|本月|这个?月)(${NUMERAL}{1,3})[日号]`, 'gu');
const DAY_ALONE = new RegExp(`(?<![月\\d零一二三四五六七八九十])(${NUMERAL}{1,3})[日号](?![楼线])`, 'gu');
const WEEKDAY = /(下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天末\d])/gu;
const RELATIVE = /大后天|后天|明[天日早晚]|今[天日早晚]|昨[天日晚]|前天/gu;
const AHEAD = new RegExp(`(${NUMERAL}{1,4}|半)(天|个?星期|周|个?礼拜)(?:之?后|以后)`, 'gu');

const DAYS_FROM_NOW: Readonly<Record<string, number>> = { 大: 3, 后: 2, 明: 1, 今: 0, 昨: -1, 前: -2 };
const WEEKDAYS = '一二三四五六日';

export function chineseDates(today: number): readonly DateWay[] {
  return [
    [FULL, ([, year, month, day]) => nextDate(today, numberOf(month), numberOf(day), yearWritten(year))],
    [NEXT_MONTH, ([, which, day]) => dayInMonth(today, which ?? '', numberOf(day))],
    [DAY_ALONE, ([, day]) => nextDayOfMonth(today, numberOf(day))],
    [
      WEEKDAY,
      ([, which, day = '']) => nextWeekday(today, weekdayOf(day), which === undefined ? undefined : WHICH[which]),
    ],
    [RELATIVE, ([text]) => today + (DAYS_FROM_NOW[text[0] ?? ''] ?? 0) * DAY],
    [
      AHEAD,
      ([, count = '', unit = '']) => {
        const number = count === '半' ? 0.5 : numberOf(count);
        return today + Math.floor(number * (unit.endsWith('天') ? 1 : 7)) * DAY;
      },
    ],
  ];
}

const WHICH: Readonly<Record<string, 'this' | 'next'>> = { 下: 'next', 这: 'this', 本: 'this' };

function weekdayOf(day: string): number {
  if (day === '末') return 6;
  return day === '天' ? 7 : /\d/.test(day) ? Number(day) : WEEKDAYS.indexOf(day) + 1;
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

function yearWritten(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const year = numberOf(text);
  return year < 100 ? 2000 + year : year;
}

function dayInMonth(today: number, which: string, day: number): number | undefined {
  const [year, month] = [yearOf(today), monthOf(today)];
  if (!which.startsWith('下')) return midnightOf(year, month, day);
  return month === 12 ? midnightOf(year + 1, 1, day) : midnightOf(year, month + 1, day);
}
