const DIGITS = '零一二三四五六七八九';
const OTHERS: Readonly<Record<string, number>> = { 〇: 0, 两: 2, 俩: 2, 幺: 1, 壹: 1, 贰: 2, 叁: 3 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Characters of which Chinese numbers are made. */
export const CHINESE_NUMERALS = '零〇一二两俩三四五六七八九十百千万亿幺';

/** The number that Chinese numerals write, such as 一千二百 or 二零二六; undefined when they write none. */
export function chineseNumber(text: string): number | undefined {
  const characters = [...text];
  if (characters.length === 0 || characters.length > 24) return undefined;
  if (characters.every((character) => digitOf(character) !== undefined)) {
    return Number(characters.map(digitOf).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let lastUnit = 0;
  for (const character of characters) {
    const value = digitOf(character);
    const unit = UNITS[character];
    const large = GROUPS[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      group += (digit ?? 1) * unit;
      [digit, lastUnit] = [undefined, unit];
    } else if (large !== undefined) {
      total = large === 100_000_000 ? (total + group + (digit ?? 0)) * large : total + (group + (digit ?? 0)) * large;
      [group, digit, lastUnit] = [0, undefined, large];
    } else return undefined;
  }
  // 一百五 is 150, 一百零五 is 105.
  const isShort = digit !== undefined && lastUnit >= 100 && !/[零〇].$/u.test(text);
  return total + group + (digit ?? 0) * (isShort ? lastUnit / 10 : 1);
}

function digitOf(character: string): number | undefined {
  const index = DIGITS.indexOf(character);
  return index >= 0 ? index : Object.hasOwn(OTHERS, character) ? OTHERS[character] : undefined;
}
