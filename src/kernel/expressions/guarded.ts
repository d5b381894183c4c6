import { ExpressionError } from './expression-error.ts';
import { unfit } from './failures.ts';
import type { Parameter } from './function-row.ts';
import { kindOfValue } from './static-type.ts';
import type { Code, Term } from './term.ts';

/** The code of an argument with the checks that its parameter asks for. */
export function guarded(part: Term, parameter: Parameter | undefined, name: string): Code {
  const { code, words } = part;
  if (parameter === undefined) return code;
  const { kinds } = parameter;
  const by = `${name}()`;
  if (parameter.whole === true) {
    return (scope, frame) => {
      const value = code(scope, frame);
      if (typeof value !== 'number') return unfit(words, by, kinds, value);
      return Number.isSafeInteger(value) && value >= 0 ? value : noPosition(words, by);
    };
  }
  if (part.literal !== undefined) return code;
  if (kinds.length === 1 && kinds[0] === 'string') {
    return (scope, frame) => {
      const value = code(scope, frame);
      return typeof value === 'string' ? value : unfit(words, by, kinds, value);
    };
  }
  return (scope, frame) => {
    const value = code(scope, frame);
    return kinds.includes(kindOfValue(value)) ? value : unfit(words, by, kinds, value);
  };
}

function noPosition(words: string, by: string): never {
  throw new ExpressionError(
    'out-of-range',
    `${by} needs a whole number from 0, but ${words} is none; use int(...) and test it first.`,
  );
}
