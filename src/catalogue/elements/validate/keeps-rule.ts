import { parseUtcTime } from '../../../lib/utc-time.ts';
import type { Settings } from './settings.gen.ts';

/** Bounds that a rule sets; infinite where it sets none. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

type Rule = Settings['rules'][number];

const forms = {
  email: /^[^\s@]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
  url: /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i,
  decimal: /^-?\d+\.\d+$/,
  'positive-integer': /^0*[1-9]\d*$/,
  ip: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/,
  identifier: /^[A-Za-z_][A-Za-z0-9_]*$/,
} as const;

/** Whether a text keeps one of the rules of the vendor's rule validation (domain.md §2.5, Rule Validation V2). */
export function keepsRule(text: string, rule: Rule, bounds: Bounds): boolean {
  switch (rule.rule) {
    case 'min-length':
    case 'max-length':
    case 'length-range':
      return isWithin([...text].length, bounds);
    case 'minimum':
    case 'maximum':
    case 'value-range':
      return /^-?\d+(?:\.\d+)?$/.test(text) && isWithin(Number(text), bounds);
    case 'time':
      return isTime(text, rule.format);
    default:
      return forms[rule.rule].test(text);
  }
}

function isWithin(value: number, { least, most }: Bounds): boolean {
  return least <= value && value <= most;
}

type Format = Extract<Rule, { rule: 'time' }>['format'];

/** Whether the text has the format and names a time that exists; a day without a year exists in leap years. */
function isTime(text: string, format: Format): boolean {
  const digits = text.replaceAll(/\D/g, '');
  if (format.replaceAll(/[A-Za-z]/g, '0') !== text.replaceAll(/\d/g, '0')) return false;
  const hasTime = format.startsWith('HH') || format.includes('ddHH') || format.includes(' ');
  const hasYear = format.startsWith('yyyy');
  const date = format.startsWith('HH') ? '20000101' : hasYear ? digits.slice(0, 8) : `2000${digits}`;
  const time = hasTime ? digits.slice(format.startsWith('HH') ? 0 : 8).padEnd(6, '0') : '000000';
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  const [hour, minute, second] = [time.slice(0, 2), time.slice(2, 4), time.slice(4)];
  return parseUtcTime(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) !== undefined;
}
