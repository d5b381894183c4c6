import { ExpressionError } from '../expression-error.ts';
import { patternFault, splitByPattern } from '../regular-expression.ts';
import { charge, type Frame } from '../term.ts';
import { findText } from './find-text.ts';

const special = /[.$|()[\]{}^?*+\\]/;
const bracketed = /^\[([^\\^\]])\]$/;

/** What is wrong with a separator, if anything. A lone special character never means what its writer hopes. */
export function separatorFault(frame: Frame, separator: string): string | undefined {
  if (separator === '') return 'the separator is empty; write the character that stands between the parts';
  if (separator.length === 1 && special.test(separator)) {
    return `the separator ${separator} is special in regular expressions; write "[${separator}]"`;
  }
  const simple = !special.test(separator) || bracketed.test(separator);
  return simple ? undefined : patternFault(frame, separator);
}

/** The parts of a text between separators, empty ones included. */
export function divided(frame: Frame, value: string, separator: string): readonly string[] {
  const fault = separatorFault(frame, separator);
  if (fault !== undefined) throw new ExpressionError('separator', `divideString: ${fault}.`);
  const plain = special.test(separator) ? bracketed.exec(separator)?.[1] : separator;
  if (plain === undefined) return splitByPattern(frame, value, separator);
  return splitByText(frame, value, plain);
}

function splitByText(frame: Frame, value: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = findText(frame, value, separator, 0); at !== -1; at = findText(frame, value, separator, from)) {
    parts.push(value.slice(from, at));
    from = at + separator.length;
    charge(frame, 1);
  }
  return [...parts, value.slice(from)];
}
