import type { Value } from '../../model/value.ts';
import { ExpressionError } from '../expression-error.ts';
import type { CallableRow } from '../function-row.ts';
import { charge, type Frame } from '../term.ts';
import { writeValue } from '../write-value.ts';

const wholeNumber = /^[+-]?[0-9]{1,20}$/;
const decimalNumber = /^[+-]?([0-9]{1,40}(\.[0-9]{0,40})?|\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?$/;

function notConvertible(by: string, remedy: string): never {
  throw new ExpressionError('not-convertible', `${by}: ${remedy}.`);
}

function toInt(value: string | number): number {
  const remedy = 'this is no whole number that can be kept exactly; test it first, for example with matches()';
  if (typeof value === 'string' && !wholeNumber.test(value)) return notConvertible('int()', remedy);
  const number = Math.trunc(Number(value)) + 0;
  return Number.isSafeInteger(number) ? number : notConvertible('int()', remedy);
}

function toDouble(value: string | number): number {
  if (typeof value === 'number') return value;
  const number = decimalNumber.test(value) ? Number(value) + 0 : Number.NaN;
  if (Number.isFinite(number)) return number;
  return notConvertible('double()', 'this text is no number; test it first, for example with matches()');
}

function toBool(value: string | boolean): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  return notConvertible('bool()', 'only the texts true, false, 1 and 0 can be converted');
}

function toText(frame: Frame, value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  const written = writeValue(frame, value);
  charge(frame, 1 + (written.length >> 5));
  return written;
}

/** From one kind of value to another; nothing is converted without being asked. */
export const conversionRows: readonly CallableRow[] = [
  {
    name: 'string',
    form: 'function',
    parameters: [{ name: 'value', kinds: ['string', 'number', 'boolean', 'list', 'object'] }],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: Value) => toText(frame, value),
    doc: 'The value as a text; lists and objects are written as JSON.',
    example: "'You are number ' + string(3)",
    gives: 'You are number 3',
  },
  {
    name: 'int',
    form: 'function',
    parameters: [{ name: 'value', kinds: ['string', 'number'] }],
    optional: 0,
    returns: 'integer',
    counted: false,
    implement: (_frame, value: string | number) => toInt(value),
    doc: 'A text of digits as a number, or a number without its fraction (towards 0).',
    example: "int('042') + int(7.9)",
    gives: 49,
  },
  {
    name: 'double',
    form: 'function',
    parameters: [{ name: 'value', kinds: ['string', 'number'] }],
    optional: 0,
    returns: 'float',
    counted: false,
    implement: (_frame, value: string | number) => toDouble(value),
    doc: 'A text such as "12.5" as a number.',
    example: "double('12.5') * 2",
    gives: 25,
  },
  {
    name: 'bool',
    form: 'function',
    parameters: [{ name: 'value', kinds: ['string', 'boolean'] }],
    optional: 0,
    returns: 'boolean',
    counted: false,
    implement: (_frame, value: string | boolean) => toBool(value),
    doc: 'The texts "true" and "1" as true, "false" and "0" as false.',
    example: "bool('1')",
    gives: true,
  },
];
