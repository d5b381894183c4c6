const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

const WORDS = [...SMALL.keys(), 'hundred', ...LARGE.keys()].sort((a, b) => b.length - a.length).join('|');

/** One or several number words in a row, `and` between them. */
export const ENGLISH_NUMBER = `(?:${WORDS})(?:(?:[\\s-]+and)?[\\s-]+(?:${WORDS}))*`;

/** The number that English words write, such as `one hundred and twenty five`; undefined when they write none. */
export function englishNumber(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of text.split(/[\s-]+/)) {
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== undefined) {
      // "two five" is a row of digits, no number.
      if (last < 100 && !(last >= 20 && last % 10 === 0 && small < 10 && small > 0)) return undefined;
      group += small;
      last = small;
    } else if (word === 'hundred') {
      group = (group === 0 ? 1 : group) * 100;
      last = 100;
    } else if (large !== undefined) {
      total += (group === 0 ? 1 : group) * large;
      [group, last] = [0, large];
    } else if (word !== 'and') return undefined;
  }
  return total + group;
}

/** `third`, `twenty first` or `3rd` as a number of 1 to 31. */
export function englishOrdinal(text: string): number | undefined {
  const written = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  if (written !== undefined) return Number(written);
  const [first = '', second] = text.split(/[\s-]+/);
  if (second === undefined) return ORDINAL.get(first);
  const tens = SMALL.get(first);
  const ones = ORDINAL.get(second);
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 ? tens + ones : undefined;
}

/** Digits that are said one by one: `one three double five`; undefined when it is none. */
export function spokenDigits(text: string): string | undefined {
  let digits = '';
  let times = 1;
  for (const word of text.split(/[\s-]+/)) {
    const value = word === 'oh' ? 0 : SMALL.get(word);
    if (word === 'double' || word === 'triple') times = word === 'double' ? 2 : 3;
    else if (value !== undefined && value < 10) {
      digits += String(value).repeat(times);
      times = 1;
    } else return undefined;
  }
  return digits;
}

/** A row of spoken digits. */
export const SPOKEN_DIGITS = `(?:(?:double|triple)[\\s-]+)?(?:oh|${ONES.split(' ').slice(0, 10).join('|')})(?:[\\s-]+(?:(?:double|triple)[\\s-]+)?(?:oh|${ONES.split(' ').slice(0, 10).join('|')})){4,}`;
