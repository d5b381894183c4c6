import type { Variable } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Value } from '../../../kernel/model/value.ts';

/** The default of a variable as it is typed; empty when it has none. */
export function writtenDefault({ type, default: value }: Variable): string {
  if (value === undefined || value === null) return '';
  return type === 'string' && typeof value === 'string' ? value : JSON.stringify(value);
}

/** What was typed as a default: a value of the type, none for an empty text, or why it is neither. */
export function readDefault(
  text: string,
  type: Variable['type'],
): { readonly value: Value | undefined } | { readonly reason: Text } {
  if (text.trim() === '' && (type !== 'string' || text === '')) return { value: undefined };
  if (type === 'string') return { value: text };
  const value = parsed(text);
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (type === 'float' && isNumber) return { value };
  if ((type === 'integer' || type === 'long') && isNumber && Number.isSafeInteger(value)) return { value };
  if (type === 'list' && Array.isArray(value)) return { value };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'object' && isObject) return { value: value as Value };
  return { reason: REASONS[type] };
}

function parsed(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

const WHOLE: Text = { en: 'Write a whole number, such as 3.', zh: '请填写整数，例如 3。' };

const REASONS: Readonly<Record<Variable['type'], Text>> = {
  string: { en: 'Write a text.', zh: '请填写文本。' },
  integer: WHOLE,
  long: WHOLE,
  float: { en: 'Write a number, such as 2.5.', zh: '请填写数字，例如 2.5。' },
  boolean: { en: 'Choose true or false.', zh: '请选择 true 或 false。' },
  list: { en: 'Write a list as JSON, such as [1, 2].', zh: '请以 JSON 填写列表，例如 [1, 2]。' },
  object: { en: 'Write an object as JSON, such as {"a": 1}.', zh: '请以 JSON 填写对象，例如 {"a": 1}。' },
};
