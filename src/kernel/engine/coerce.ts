import { CallError } from '../model/call-error.ts';
import type { Value, ValueType } from '../model/value.ts';

/**
 * Makes a value fit the variable it is written to, or throws a CallError that names the variable. Digits that a
 * caller keyed may go to a number, a number may go to a string (domain.md §2.8: a fraction belongs in a string); null
 * unsets any variable. Nothing is ever rounded or cut.
 */
export function coerce(value: Value, type: ValueType, name: string): Value {
  if (value === null) return null;
  switch (type) {
    case 'string':
      if (typeof value === 'string') return value;
      if (typeof value === 'number' || typeof value === 'boolean') return String(value);
      break;
    case 'integer':
    case 'long': {
      const number = asNumber(value);
      if (number !== undefined && Number.isSafeInteger(number)) return number;
      break;
    }
    case 'float': {
      const number = asNumber(value);
      if (number !== undefined) return number;
      break;
    }
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'list':
      if (Array.isArray(value)) return value;
      break;
    case 'object':
      if (typeof value === 'object' && !Array.isArray(value)) return value;
      break;
  }
  throw new CallError('wrong-type', `${name} holds ${type} values; this ${kindOf(value)} does not fit.`);
}

function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return undefined;
  return Number(value);
}

function kindOf(value: Value): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
