import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import { chineseDates } from './chinese-dates.ts';
import { type Clock, DAY, dayOf, midnightOf, writtenDate } from './clock.ts';
import { nextDate, nextDayOfMonth, nextWeekday } from './coming-days.ts';
import { ENGLISH_NUMBER, englishNumber, englishOrdinal } from './english-number.ts';
import { foundBy } from './found.ts';
import type { Span } from './span.ts';

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const WEEKDAYS = [
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:nesday)?',
  'thu(?:rs|rsday)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))';
const whole = (pattern: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g');

const NUMERIC = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g;
const MONTH_FIRST = whole(`(${MONTH})\\.? (?:the )?(${ORDINAL})(?:,? (\\d{4}))?`);
const DAY_FIRST = whole(`(?:the )?(${ORDINAL})(?: of)? (${MONTH})\\.?(?:,? (\\d{4}))?`);
const DAY_ALONE = whole('(?:on )?the (\\d{1,2}(?:st|nd|rd|th))');
const WEEKDAY = whole(`(?:(this|next|coming) )?(${WEEKDAYS.join('|')})`);
const RELATIVE = whole('today|tonight|tomorrow|(?:the )?day after tomorrow|yesterday|(?:the )?day before yesterday');
const AHEAD = whole(`in (an?|\\d{1,3}|${ENGLISH_NUMBER}) (days?|weeks?)`);

const DAYS_FROM_NOW: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
  'day after tomorrow': 2,
  'day before yesterday': -2,
};

/** Dates, absolute or seen from the call's day; the value is written `20260106`, as spoken dates are (domain.md §2.5). */
export function findDates({ lower }: PlainText, { now }: Clock): readonly Span[] {
  const today = dayOf(now);
  const find = (pattern: RegExp, meaning: (match: RegExpMatchArray) => number | undefined): readonly Span[] =>
    foundBy('sys.date', lower, pattern, (match) => {
      const day = meaning(match);
      return day === undefined ? undefined : writtenDate(day);
    });
  return [
    ...find(NUMERIC, ([, year, month, day]) => midnightOf(Number(year), Number(month), Number(day))),
    ...find(MONTH_FIRST, ([, month, day, year]) => dateOf(today, month, day, year)),
    ...find(DAY_FIRST, ([, day, month, year]) => dateOf(today, month, day, year)),
    ...find(DAY_ALONE, ([, day]) => nextDayOfMonth(today, englishOrdinal(day ?? ''))),
    ...find(WEEKDAY, ([, which, name]) => nextWeekday(today, indexOf(WEEKDAYS, name) + 1, whichWeek(which))),
    ...find(RELATIVE, ([text]) => today + (DAYS_FROM_NOW[text.replace(/^the /, '')] ?? 0) * DAY),
    ...find(AHEAD, ([, count = '', unit = '']) => {
      const number = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : englishNumber(count);
      return number === undefined ? undefined : today + number * (unit.startsWith('week') ? 7 : 1) * DAY;
    }),
    ...chineseDates(today).flatMap(([pattern, meaning]) => find(pattern, meaning)),
  ];
}

/** "Coming Friday" is Friday. */
function whichWeek(word: string | undefined): 'this' | 'next' | undefined {
  return word === 'this' || word === 'next' ? word : undefined;
}

function indexOf(names: readonly string[], name: string | undefined): number {
  return names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name ?? ''));
}

/** Without a year, the next such day from today on. */
function dateOf(today: number, month: string | undefined, day: string | undefined, year: string | undefined) {
  return nextDate(
    today,
    indexOf(MONTHS, month) + 1,
    englishOrdinal(day ?? '') ?? 0,
    year === undefined ? undefined : Number(year),
  );
}
