import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import { SPOKEN_DIGITS, spokenDigits } from './english-number.ts';
import { foundBy } from './found.ts';
import type { Span } from './span.ts';

const WRITTEN = /(?<![\d+])\+?\d(?:[ -]?\d){4,14}(?!\d)/g;
const ENGLISH = new RegExp(`(?<![a-z])${SPOKEN_DIGITS}(?![a-z])`, 'g');
const CHINESE = /[零〇一二三四五六七八九幺]{5,15}/gu;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** Rows of 5 to 15 digits, written or said one by one; the value is its digits, with `+` before a country code. */
export function findPhones({ lower }: PlainText): readonly Span[] {
  const found = [
    ...foundBy('sys.phone', lower, WRITTEN, ([text]) => text.replace(/[ -]/g, '')),
    ...foundBy('sys.phone', lower, ENGLISH, ([text]) => spokenDigits(text)),
    ...foundBy('sys.phone', lower, CHINESE, ([text]) => [...text].map(digitOf).join('')),
  ];
  return found.filter(({ value }) => value.replace('+', '').length <= 15);
}

function digitOf(character: string): number {
  const index = CHINESE_DIGITS.indexOf(character);
  return index >= 0 ? index : character === '幺' ? 1 : 0;
}
