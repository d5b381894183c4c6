import { type TableField, usualLength } from './table-field.ts';

/** Why a text cannot be the value of a field; never holds the text itself, which may be somebody's secret. */
export interface ValueProblem {
  readonly code:
    | 'mandatory'
    | 'too-long'
    | 'not-a-number'
    | 'too-many-digits'
    | 'shortened-number'
    | 'not-in-range'
    | 'not-a-date'
    | 'not-a-time'
    | 'bad-character'
    | 'bad-encoding'
    | 'masked';
  /** Greatest length, where one is exceeded. */
  readonly most?: number;
}

export type ReadValue = { readonly value: string } | { readonly problem: ValueProblem };

/** What stands for the hidden part of a masked value. */
export const maskMark = '••••';

const bad = (code: ValueProblem['code'], most?: number): ReadValue => ({
  problem: most === undefined ? { code } : { code, most },
});

/**
 * The canonical text of a value: numbers without superfluous zeros, dates as `2026-01-31`, times as `09:30:00`,
 * dictionary entries by their keys. Spreadsheets rewrite dates and times: what they make of them is understood, too.
 */
export function readValue(field: TableField, text: string): ReadValue {
  if (text === '') return field.isMandatory ? bad('mandatory') : { value: '' };
  if (text.includes('\ufffd')) return bad('bad-encoding');
  if (forbidden.test(text)) return bad('bad-character');
  if ((field.isEncrypted || field.mask !== undefined) && text.includes(maskMark)) return bad('masked');
  return readers[field.type](field, text);
}

/** Control characters but tab and line breaks, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const readers: Readonly<Record<TableField['type'], (field: TableField, text: string) => ReadValue>> = {
  string(field, text) {
    const most = field.length ?? usualLength.string;
    return text.length > most && [...text].length > most ? bad('too-long', most) : { value: text };
  },
  number: readNumber,
  dictionary({ values = [] }, text) {
    const wanted = text.trim();
    const found = values.find(({ key }) => key === wanted) ?? values.find(({ value }) => value === wanted);
    return found === undefined ? bad('not-in-range') : { value: found.key };
  },
  date(_field, text) {
    const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return bad('not-a-date');
    if (Number(day) > daysIn(Number(year), Number(month))) return bad('not-a-date');
    return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  },
  time(_field, text) {
    const [, hour, minute = '', second = '00'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim()) ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return bad('not-a-time');
    return { value: `${hour.padStart(2, '0')}:${minute}:${second}` };
  },
};

function readNumber(field: TableField, text: string): ReadValue {
  const [, sign = '', whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) {
    return bad(/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text.trim()) ? 'shortened-number' : 'not-a-number');
  }
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const most = field.length ?? usualLength.number;
  if (digits.length + decimals.length > most) return bad('too-many-digits', most);
  const number = decimals === '' ? digits : `${digits}.${decimals}`;
  return { value: sign === '-' && number !== '0' ? `-${number}` : number };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
