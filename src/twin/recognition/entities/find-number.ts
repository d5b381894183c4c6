import type { PlainText } from '../../../kernel/corpora/plain-text.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import { foundBy } from './found.ts';
import type { Span } from './span.ts';

const WRITTEN = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.,])\d+(?:\.\d+)?/g;
const WRITTEN_UNIT = /^(\d+(?:\.\d+)?)([万亿])$/;
const WRITTEN_CHINESE = /(?<![\d.])\d+(?:\.\d+)?[万亿]/g;
const ENGLISH = new RegExp(`(?<![a-z])${ENGLISH_NUMBER}(?![a-z])`, 'g');
const CHINESE = new RegExp(`[${CHINESE_NUMERALS}]+(?:点[零一二三四五六七八九]+)?`, 'gu');
/** 一下 and 一些 count nothing. */
const NO_NUMBER = /^一$/;
const COUNTS_NOTHING = /^[下些直起定样般边]/;

/** Numbers in digits, English words or Chinese numerals; the value is written in digits. */
export function findNumbers({ lower }: PlainText): readonly Span[] {
  return [
    ...foundBy('sys.number', lower, WRITTEN, ([text]) => String(Number(text.replaceAll(',', '')))),
    ...foundBy('sys.number', lower, WRITTEN_CHINESE, ([text]) => {
      const [, digits = '', unit] = WRITTEN_UNIT.exec(text) ?? [];
      return String(Math.round(Number(digits) * (unit === '万' ? 10_000 : 100_000_000)));
    }),
    ...foundBy('sys.number', lower, ENGLISH, ([text]) => writtenNumber(englishNumber(text))),
    ...foundBy('sys.number', lower, CHINESE, (match) => {
      const [text] = match;
      if (NO_NUMBER.test(text) && COUNTS_NOTHING.test(lower.slice((match.index ?? 0) + 1))) return;
      const [whole = '', part] = text.split('点');
      const value = chineseNumber(whole);
      if (part === undefined || value === undefined) return writtenNumber(value);
      return `${value}.${[...part].map((digit) => chineseNumber(digit)).join('')}`;
    }),
  ];
}

function writtenNumber(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
