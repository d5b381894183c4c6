import { ExpressionError } from '../expression-error.ts';
import { tooLongText } from '../failures.ts';
import type { CallableRow } from '../function-row.ts';
import { limits } from '../limits.ts';
import { charge, type Frame } from '../term.ts';
import { divided, separatorFault } from './divided.ts';
import { findText } from './find-text.ts';
import { positionNamed, text, textNamed } from './parameters.ts';

function substring(value: string, begin: number, end?: number): string {
  const last = end ?? value.length;
  if (begin > last || last > value.length) {
    const message =
      'substring: begin must not be after end, and end not after the end of the text; test its length() first.';
    throw new ExpressionError('out-of-range', message);
  }
  return value.slice(begin, last);
}

/** An empty search finds nothing to replace. */
function replaced(frame: Frame, value: string, search: string, replacement: string): string {
  if (search === '') return value;
  const parts: string[] = [];
  let from = 0;
  for (let at = findText(frame, value, search, 0); at !== -1; at = findText(frame, value, search, from)) {
    parts.push(value.slice(from, at));
    from = at + search.length;
    charge(frame, 1);
  }
  parts.push(value.slice(from));
  const length = value.length + (parts.length - 1) * (replacement.length - search.length);
  if (length > limits.textLength) tooLongText('replace');
  charge(frame, length >> 5);
  return parts.join(replacement);
}

function dividedPart(frame: Frame, value: string, index: number, separator: string): string {
  const part = divided(frame, value, separator)[index - 1];
  if (part !== undefined) return part;
  const message = 'divideString: there is no part with this number; parts are counted from 1.';
  throw new ExpressionError('out-of-range', message);
}

/** Parts of a text, and a text with parts exchanged. */
export const partRows: readonly CallableRow[] = [
  {
    name: 'substring',
    form: 'method',
    parameters: [text, positionNamed('begin'), positionNamed('end')],
    optional: 1,
    returns: 'string',
    counted: false,
    implement: (_frame, value: string, begin: number, end?: number) => substring(value, begin, end),
    doc: 'The part from `begin`, counted from 0, up to but without `end`, or up to the end of the text.',
    example: "'8613800138000'.substring(0, 2)",
    gives: '86',
  },
  {
    name: 'divideString',
    form: 'method',
    parameters: [text, positionNamed('index'), textNamed('separator')],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: string, index: number, separator: string) => dividedPart(frame, value, index, separator),
    prepare: (frame, [, , separator]) => (typeof separator === 'string' ? separatorFault(frame, separator) : undefined),
    doc: 'The part with this number, counted from 1, of a text divided by a separator. The separator is a regular expression: write special characters in square brackets, such as "[+]".',
    example: "'10+20+30'.divideString(2, '[+]')",
    gives: '20',
  },
  {
    name: 'replace',
    form: 'method',
    parameters: [text, textNamed('search'), textNamed('replacement')],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: string, search: string, replacement: string) =>
      replaced(frame, value, search, replacement),
    doc: 'The text with every place where `search` stands replaced.',
    example: "'1 234 567'.replace(' ', '')",
    gives: '1234567',
  },
];
