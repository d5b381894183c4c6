import type { Value, ValueType } from '../../../kernel/model/value.ts';

export type TypedValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wants: ValueType | 'json' };

/** What was typed for a variable of a type. Texts need no quotes; nothing typed unsets whatever is no text. */
export function typedValue(text: string, type: ValueType | 'null'): TypedValue {
  if (type === 'string') return { ok: true, value: text };
  if (text.trim() === '') return { ok: true, value: null };
  const value = parsed(text);
  if (type === 'null') return { ok: true, value: value === undefined ? text : value };
  return value !== undefined && fits(value, type) ? { ok: true, value } : { ok: false, wants: type };
}

/** A value as it is typed. */
export function textOfValue(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function fits(value: Value, type: ValueType): boolean {
  if (value === null) return true;
  switch (type) {
    case 'integer':
    case 'long':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'list':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
