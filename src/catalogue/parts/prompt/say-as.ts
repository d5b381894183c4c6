import { CallError } from '../../../kernel/model/call-error.ts';
import type { Value } from '../../../kernel/model/value.ts';

type Form = 'phone' | 'number' | 'digits' | 'time' | 'date' | 'price';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * How a value sounds when variable speech says it (domain.md §2.5: times as hh:mm:ss, dates as yyyymmdd), written out
 * for English and Chinese, and in the international form for other languages. Throws a CallError for a value that
 * is not of the form; null is silent.
 */
export function sayAs(value: Value, form: Form, language: string): string {
  if (value === null) return '';
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const said = FORMS[form](text, language.toLowerCase().split('-')[0] ?? '');
  if (said !== undefined) return said;
  throw new CallError('not-speakable', `The value cannot be spoken as ${form}. ${EXPECTED[form]}`);
}

const EXPECTED: Readonly<Record<Form, string>> = {
  phone: 'Give it digits, with + in front if need be.',
  number: 'Give it a number.',
  digits: 'Give it digits.',
  time: 'Give it a time as hh:mm:ss.',
  date: 'Give it a date as yyyymmdd.',
  price: 'Give it a number.',
};

const FORMS: Readonly<Record<Form, (text: string, language: string) => string | undefined>> = {
  phone: (text) => (/^\+?[\d*#]+$/.test(text) ? [...text].join(' ') : undefined),
  digits: (text) => (/^[\d*#]+$/.test(text) ? [...text].join(' ') : undefined),
  number: (text) => (NUMBER.test(text) ? String(Number(text)) : undefined),
  price: (text) => (NUMBER.test(text) ? Number(text).toFixed(2) : undefined),
  time: sayTime,
  date: sayDate,
};

const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

function sayTime(text: string, language: string): string | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds] = parts;
  if (language === 'zh') return `${Number(hours)}点${Number(minutes)}分${Number(seconds)}秒`;
  return text;
}

function sayDate(text: string, language: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const name = MONTHS[month - 1];
  if (name === undefined || day < 1 || day > daysIn(year, month)) return undefined;
  if (language === 'zh') return `${year}年${month}月${day}日`;
  if (language === 'en') return `${day} ${name} ${year}`;
  return `${parts[1]}-${parts[2]}-${parts[3]}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
