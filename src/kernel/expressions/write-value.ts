import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';

/**
 * The value as JSON, or at least `most` + 1 characters of it: values may share parts, so that a small one can be
 * long when written. Keys stand in their own order.
 */
export function writeValue(value: Value, most: number): string {
  const written: string[] = [];
  let length = 0;
  const put = (text: string) => {
    written.push(text);
    length += text.length;
  };
  const write = (part: Value, depth: number): void => {
    if (depth > limits.valueDepth) {
      const message = `Values more than ${limits.valueDepth} levels deep cannot be written; write a part of them.`;
      throw new ExpressionError('too-deep', message);
    }
    if (length > most) return;
    if (part === null || typeof part !== 'object') put(JSON.stringify(part));
    else if (Array.isArray(part)) writeList(part, depth);
    else writeObject(part, depth);
  };
  const writeList = (list: readonly Value[], depth: number) => {
    put('[');
    list.forEach((element, index) => {
      if (index > 0) put(',');
      write(element, depth + 1);
    });
    put(']');
  };
  const writeObject = (object: object, depth: number) => {
    put('{');
    Object.entries(object as Readonly<Record<string, Value>>).forEach(([key, element], index) => {
      put(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`);
      write(element, depth + 1);
    });
    put('}');
  };
  write(value, 0);
  return written.join('');
}
