import type { CallableRow } from '../function-row.ts';
import { matchesWhole, wholeMatcher } from '../regular-expression.ts';
import { findText } from './find-text.ts';
import { positionNamed, text, textNamed } from './parameters.ts';

/** Questions about what a text holds. */
export const searchRows: readonly CallableRow[] = [
  {
    name: 'startsWith',
    form: 'method',
    parameters: [text, textNamed('start')],
    optional: 0,
    returns: 'boolean',
    counted: false,
    implement: (_frame, value: string, start: string) => value.startsWith(start),
    doc: 'Whether the text starts with another one. Letter case counts.',
    example: "'8613800138000'.startsWith('86')",
    gives: true,
  },
  {
    name: 'endsWith',
    form: 'method',
    parameters: [text, textNamed('end')],
    optional: 0,
    returns: 'boolean',
    counted: false,
    implement: (_frame, value: string, end: string) => value.endsWith(end),
    doc: 'Whether the text ends with another one. Letter case counts.',
    example: "'abc'.endsWith('c')",
    gives: true,
  },
  {
    name: 'contains',
    form: 'method',
    parameters: [text, textNamed('search')],
    optional: 0,
    returns: 'boolean',
    counted: true,
    implement: (frame, value: string, search: string) => findText(frame, value, search, 0) !== -1,
    doc: 'Whether another text stands anywhere in the text. For lists write `element in list`.',
    example: "'order 7'.contains('der')",
    gives: true,
  },
  {
    name: 'indexOf',
    form: 'method',
    parameters: [text, textNamed('search'), positionNamed('from')],
    optional: 1,
    returns: 'integer',
    counted: true,
    implement: (frame, value: string, search: string, from?: number) => findText(frame, value, search, from ?? 0),
    doc: 'Position of the first place where another text stands, counted from 0, or -1. May start at a position.',
    example: "'a-b-c'.indexOf('-', 2)",
    gives: 3,
  },
  {
    name: 'matches',
    form: 'method',
    parameters: [text, textNamed('pattern')],
    optional: 0,
    returns: 'boolean',
    counted: true,
    implement: (frame, value: string, pattern: string) => matchesWhole(frame, value, pattern),
    prepare: (frame, [, pattern]) => (typeof pattern === 'string' ? wholeMatcher(frame, pattern) : undefined),
    doc: 'Whether the whole text fits a regular expression (RE2 syntax; no look-around, no back-references).',
    example: "'4929123'.matches('[0-9]{7}')",
    gives: true,
  },
];
