import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';
import { type Kind, kindOfValue, wordsFor } from './static-type.ts';

/** How a value of one kind becomes one of another, as a remedy in a message. */
export function conversion(words: string, wanted: readonly (Kind | 'any')[]): string {
  if (wanted.includes('string')) return `use string(${words})`;
  if (wanted.includes('number')) return `use int(${words}) or double(${words})`;
  if (wanted.includes('boolean')) return `compare it with something, for example ${words} == 1`;
  return 'use another value';
}

function joined(kinds: readonly (Kind | 'any')[]): string {
  return kinds
    .filter((kind) => kind !== 'null')
    .map(wordsFor)
    .join(' or ');
}

/** Throws the error for a value that an operator or a function cannot take. */
export function unfit(words: string, by: string, wanted: readonly Kind[], value: Value): never {
  const kind = kindOfValue(value);
  if (kind === 'null') {
    throw new ExpressionError(
      'no-value',
      `${words} has no value, but ${by} needs ${joined(wanted)}; give it a value first, or test ${words} != null.`,
    );
  }
  throw new ExpressionError(
    'type',
    `${words} is ${wordsFor(kind)}, but ${by} needs ${joined(wanted)}; ${conversion(words, wanted)}.`,
  );
}

/** Throws the error for arithmetic that did not give a usable number. */
export function noNumber(operator: string, left: string, a: Value, right: string, b: Value): never {
  if (typeof a !== 'number') unfit(left, operator, ['number'], a);
  if (typeof b !== 'number') unfit(right, operator, ['number'], b);
  if (b === 0 && (operator === '/' || operator === '%')) {
    throw new ExpressionError(
      'division-by-zero',
      `${left} ${operator} ${right} divides by zero; test ${right} != 0 first.`,
    );
  }
  throw new ExpressionError(
    'number-too-large',
    `${left} ${operator} ${right} goes beyond ${limits.number}, the largest number that is exact; use smaller numbers.`,
  );
}

export function tooLongText(by: string): never {
  throw new ExpressionError(
    'text-too-long',
    `${by} would make a text of more than ${limits.textLength} characters; use shorter texts.`,
  );
}

export function tooLongList(by: string): never {
  throw new ExpressionError(
    'list-too-long',
    `${by} would make a list of more than ${limits.listLength} elements; use shorter lists.`,
  );
}
