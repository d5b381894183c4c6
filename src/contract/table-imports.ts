import type { HeaderDifference } from '../catalogue/kinds/dynamic-table/csv-header.ts';
import type { FieldProblem } from '../catalogue/kinds/dynamic-table/read-row.ts';
import { authorField, countField, saveIdField, timeField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

const reasonField: SchemaOf<HeaderDifference | { readonly code: ImportFailure; readonly line?: number }> = {
  type: 'object',
  title: 'Reason',
};

/** Why an import came to nothing although its rows may have been good. */
export type ImportFailure =
  | 'bad-rows'
  | 'no-rows'
  | 'too-many-rows'
  | 'cancelled'
  | 'broken-off'
  | 'too-large'
  | 'interrupted'
  | 'changed-meanwhile'
  | 'internal';

export const tableImportSchema = {
  type: 'object',
  properties: {
    id: saveIdField,
    file: { type: 'string' },
    state: { enum: ['running', 'completed', 'refused', 'cancelled', 'failed'] },
    mode: { enum: ['all-or-nothing', 'good-rows'] },
    existing: { enum: ['add', 'replace'] },
    good: countField,
    bad: countField,
    /** Bytes read, and of the whole file; 0: not told. */
    done: countField,
    size: countField,
    reason: { anyOf: [reasonField, { type: 'null' }] },
    at: timeField,
    finishedAt: { anyOf: [timeField, { type: 'null' }] },
    author: authorField,
  },
  required: [
    'id',
    'file',
    'state',
    'mode',
    'existing',
    'good',
    'bad',
    'done',
    'size',
    'reason',
    'at',
    'finishedAt',
    'author',
  ],
  additionalProperties: false,
} as const;
export type TableImport = FromSchema<typeof tableImportSchema>;

export const tableImportListSchema = {
  type: 'object',
  properties: { imports: { type: 'array', items: tableImportSchema } },
  required: ['imports'],
  additionalProperties: false,
} as const;
/** Newest first. */
export type TableImportList = FromSchema<typeof tableImportListSchema>;

/** What is wrong with a row of a file, beyond what is wrong with its values. */
export type RowProblem =
  | FieldProblem
  | { readonly field: null; readonly code: 'quote' }
  | { readonly field: null; readonly code: 'cell-count'; readonly expected: number; readonly found: number }
  /** `line`: where the same index stands in the file; without it in the table. */
  | { readonly field: string; readonly code: 'duplicate'; readonly line?: number };

const rowProblemField: SchemaOf<RowProblem> = { type: 'object', title: 'Row problem' };

export const importProblemsSchema = {
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { line: countField, problems: { type: 'array', items: rowProblemField } },
        required: ['line', 'problems'],
        additionalProperties: false,
      },
    },
    more: { type: 'boolean' },
  },
  required: ['rows', 'more'],
  additionalProperties: false,
} as const;
/** Bad rows in order of their lines. */
export type ImportProblems = FromSchema<typeof importProblemsSchema>;
