import type { ValueType } from '../../../kernel/model/value.ts';

/** Types of values that may be written to a variable (see coerce in kernel/engine): digits may go to a number. An element that writes one says `number`. */
const accepted: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['string', 'integer', 'long', 'float', 'number', 'boolean'],
  integer: ['integer', 'long', 'float', 'number', 'string'],
  long: ['integer', 'long', 'float', 'number', 'string'],
  float: ['integer', 'long', 'float', 'number', 'string'],
  boolean: ['boolean'],
  list: ['list'],
  object: ['object'],
};

/** Whether a value of which this is known before the call may be written to a variable of that type. */
export function fitsVariable(type: ValueType, found: string | undefined): boolean {
  return found === undefined || found === 'any' || found === 'null' || accepted[type].includes(found);
}
