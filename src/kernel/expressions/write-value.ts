import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { tooLongText } from './failures.ts';
import { limits } from './limits.ts';
import { charge, type Frame } from './term.ts';

/** The value as JSON, with keys in their own order. Values may share parts, so that a small one can be long when written. */
export function writeValue(frame: Frame, value: Value): string {
  const written: string[] = [];
  let length = 0;
  const put = (text: string) => {
    written.push(text);
    length += text.length;
    if (length > limits.textLength) tooLongText('A list or an object written as text');
  };
  const write = (part: Value, depth: number): void => {
    if (depth > limits.valueDepth) {
      const message = `Values more than ${limits.valueDepth} levels deep cannot be written; write a part of them.`;
      throw new ExpressionError('too-deep', message);
    }
    charge(frame, 2);
    if (part === null || typeof part !== 'object') put(typeof part === 'string' ? JSON.stringify(part) : String(part));
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
