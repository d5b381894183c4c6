import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';
import { type Clock, DAY, dayOf, writtenTime } from './clock.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import { foundBy } from './found.ts';
import type { Span } from './span.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<![a-z0-9:.])(?:${pattern})(?![a-z0-9])`, 'g');
const HOUR_WORD = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HALF = 'a\\.?m\\.?|p\\.?m\\.?|(?:in the )?(?:morning|afternoon|evening)|at night';
const WRITTEN = whole(`(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?(${HALF}))?`);
const HOUR = whole(`(${HOUR_WORD})(?: (\\d{2}|fifteen|twenty|thirty|forty|forty[ -]five|fifty))? ?(${HALF})`);
const O_CLOCK = whole(`(${HOUR_WORD}) o'? ?clock(?: (${HALF}))?`);
const PAST = whole(
  `(half|quarter|a quarter|\\d{1,2}|${ENGLISH_NUMBER})(?: minutes?)? (past|to) (${HOUR_WORD})(?: (${HALF}))?`,
);
const NAMED = whole('noon|midday|midnight');
const AHEAD = whole(`in (an?|half an|\\d{1,3}|${ENGLISH_NUMBER}) (hours?|minutes?)`);
const NUMERAL = `[\\d${CHINESE_NUMERALS}]{1,3}`;
const CHINESE_HALF = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明晚|夜里';
const CHINESE = new RegExp(
  `(${CHINESE_HALF})?的?(${NUMERAL})[点时](?:(半)|(一刻|三刻)|(${NUMERAL})分?|整)?(?![零一二三四五六七八九]*(?:五|数))`,
  'gu',
);
const CHINESE_COLON = new RegExp(`(${CHINESE_HALF})(\\d{1,2}):(\\d{2})`, 'gu');
const CHINESE_AHEAD = new RegExp(`(半|${NUMERAL})个?(小时|钟头|分钟)(?:之?后|以后)`, 'gu');
const CHINESE_NOON = /正午|中午(?![\d零一二三四五六七八九十])/gu;

const HOURS = 3600;
const HALF_DAY = 12;

/** Times of day, absolute or seen from the call's moment; the value is written `15:30:00`, as spoken times are. */
export function findTimes({ lower }: PlainText, { now }: Clock): readonly Span[] {
  const secondsNow = Math.floor((now - dayOf(now)) / 1000);
  const find = (pattern: RegExp, meaning: (match: RegExpMatchArray) => number | undefined): readonly Span[] =>
    foundBy('sys.time', lower, pattern, (match) => {
      const seconds = meaning(match);
      return seconds === undefined ? undefined : writtenTime(seconds % (DAY / 1000));
    });
  return [
    ...find(WRITTEN, ([, hour, minute, second, half]) =>
      secondsOf(Number(hour), Number(minute), half, Number(second ?? 0)),
    ),
    ...find(HOUR, ([, hour, minute, half]) =>
      secondsOf(numberOf(hour), minute === undefined ? 0 : numberOf(minute), half),
    ),
    ...find(O_CLOCK, ([, hour, half]) => secondsOf(numberOf(hour), 0, half)),
    ...find(PAST, ([, part = '', way, hour, half]) => pastOrTo(part, way === 'to', numberOf(hour), half)),
    ...find(NAMED, ([name]) => (name === 'midnight' ? 0 : HALF_DAY * HOURS)),
    ...find(AHEAD, ([, count = '', unit = '']) => secondsNow + ahead(count, unit.startsWith('hour'))),
    ...find(CHINESE, ([, half, hour, isHalf, quarter, minute]) =>
      secondsOf(
        numberOf(hour),
        isHalf ? 30 : quarter ? (quarter === '一刻' ? 15 : 45) : minute ? numberOf(minute) : 0,
        half,
      ),
    ),
    ...find(CHINESE_COLON, ([, half, hour, minute]) => secondsOf(Number(hour), Number(minute), half)),
    ...find(CHINESE_NOON, () => HALF_DAY * HOURS),
    ...find(CHINESE_AHEAD, ([, count = '', unit = '']) => secondsNow + ahead(count, unit !== '分钟')),
  ];
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  return englishNumber(text) ?? chineseNumber(text) ?? Number.NaN;
}

const AFTERNOON = /^p|afternoon|evening|night|下午|傍晚|晚|夜/;
const MORNING = /^a|morning|凌晨|清晨|早/;

function secondsOf(hour: number, minute: number, half: string | undefined, second = 0): number | undefined {
  if (!(hour <= 24 && minute < 60 && second < 60)) return undefined;
  let on24 = hour;
  if (half !== undefined && hour <= HALF_DAY) {
    if (AFTERNOON.test(half) && hour < HALF_DAY) on24 += HALF_DAY;
    if (half === '中午' && hour < 6) on24 += HALF_DAY;
    if (MORNING.test(half) && hour === HALF_DAY) on24 = 0;
  }
  return on24 * HOURS + minute * 60 + second;
}

function pastOrTo(part: string, isTo: boolean, hour: number, half: string | undefined): number | undefined {
  const minutes = part === 'half' ? 30 : part.endsWith('quarter') ? 15 : numberOf(part);
  const full = secondsOf(hour, 0, half);
  if (full === undefined || !(minutes < 60)) return undefined;
  return (full + (isTo ? -minutes : minutes) * 60 + DAY / 1000) % (DAY / 1000);
}

/** Seconds. */
function ahead(count: string, isHours: boolean): number {
  const number = /^an?$/.test(count) ? 1 : count === '半' || count === 'half an' ? 0.5 : numberOf(count);
  return Math.round(number * (isHours ? HOURS : 60));
}
