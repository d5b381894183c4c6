import type { Rule } from '../../../kernel/model/rule.ts';
import type { CheckProblem, Reading } from '../../../kernel/model/views.ts';
import { checkWrites } from './check-writes.ts';
import messages from './messages.json' with { type: 'json' };

/** Which message tells a problem of the expression language. Too long a text is told by text-too-long. */
const variants: Readonly<Record<string, string>> = {
  empty: 'syntax',
  syntax: 'syntax',
  unclosed: 'syntax',
  'too-deep': 'too-large',
  'too-many-parts': 'too-large',
  'too-costly': 'too-large',
  'unknown-name': 'unknown-name',
  'unknown-scope': 'unknown-name',
  'whole-scope': 'unknown-name',
  'reserved-name': 'unknown-name',
  'unknown-variable': 'unknown-variable',
  'unknown-function': 'unknown-function',
  'scope-not-here': 'scope-not-here',
  arguments: 'wrong-type',
  type: 'wrong-type',
  literal: 'wrong-type',
  failure: 'wrong-type',
};

/** What a document by itself can tell; the rest depends on the flow that reads it. */
const independent: ReadonlySet<string> = new Set(['syntax', 'too-large', 'unknown-function']);

/** Expressions and texts compile, and give what their field needs. */
export const expressionType: Rule = {
  id: 'expression-type',
  severity: {
    'expression-type/syntax': 'error',
    'expression-type/too-large': 'error',
    'expression-type/unknown-name': 'error',
    'expression-type/unknown-variable': 'error',
    'expression-type/unknown-function': 'error',
    'expression-type/scope-not-here': 'error',
    'expression-type/wrong-type': 'error',
    'expression-type/assignment': 'error',
    'expression-type/not-writable': 'error',
  },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      for (const reading of view.readings(element)) {
        for (const problem of problemsOf(reading)) {
          const variant = variantOf(problem);
          if (variant === undefined || (reading.from !== undefined && independent.has(variant))) continue;
          report(`expression-type/${variant}`, paramsOf(problem, reading), { path: reading.path });
        }
      }
      checkWrites(element, view, report);
    }
  },
  checkDocument(view, report) {
    for (const reading of view.readings()) {
      for (const problem of problemsOf(reading)) {
        const variant = variantOf(problem);
        if (variant === undefined || (reading.mark === undefined && !independent.has(variant))) continue;
        report(`expression-type/${variant}`, paramsOf(problem, reading), { path: reading.path });
      }
    }
  },
};

function problemsOf({ check }: Reading): readonly CheckProblem[] {
  return check.ok ? [] : check.problems;
}

function variantOf({ code }: CheckProblem): string | undefined {
  return Object.hasOwn(variants, code) ? variants[code] : undefined;
}

/** `start` and `end` tell tools where in the text; people get the character, counted from 1. */
function paramsOf({ message, start, end, params }: CheckProblem, { text, from }: Reading) {
  const { suggestion = '', scope = '', name = '' } = params;
  return {
    reason: message,
    words: shortened(text.slice(start, end)),
    character: start + 1,
    start,
    end,
    suggestion,
    variable: scope === '' ? name : `${scope}.${name}`,
    from: from?.name ?? '',
  };
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
