import { authorField, idField, saveIdField } from './field-schemas.ts';
import { numberText } from './query-schemas.ts';

const rowPart = { type: 'string', pattern: '^[1-9][0-9]{0,15}$', maxLength: 16 } as const;

export const tablePath = {
  type: 'object',
  properties: { tenant: idField, id: idField },
  required: ['tenant', 'id'],
  additionalProperties: false,
} as const;

export const rowPath = {
  type: 'object',
  properties: { tenant: idField, id: idField, row: rowPart },
  required: ['tenant', 'id', 'row'],
  additionalProperties: false,
} as const;

export const importPath = {
  type: 'object',
  properties: { tenant: idField, id: idField, import: saveIdField },
  required: ['tenant', 'id', 'import'],
  additionalProperties: false,
} as const;

export const rowDeletionQuery = {
  type: 'object',
  properties: { saveId: saveIdField, baseRevision: numberText, author: authorField },
  required: ['saveId', 'baseRevision'],
  additionalProperties: false,
} as const;

/** `baseVersion`: the version that was released when the user decided. */
export const withdrawalQuery = {
  type: 'object',
  properties: { baseVersion: numberText },
  required: ['baseVersion'],
  additionalProperties: false,
} as const;

export const authorQuery = {
  type: 'object',
  properties: { author: authorField },
  additionalProperties: false,
} as const;

/** `import` is made by the client, so that it can ask how far the import is while the file is on its way. */
export const importQuery = {
  type: 'object',
  properties: {
    import: saveIdField,
    file: { type: 'string', minLength: 1, maxLength: 256 },
    mode: { enum: ['all-or-nothing', 'good-rows'] },
    /** What becomes of the rows that are there. */
    existing: { enum: ['add', 'replace'] },
    author: authorField,
  },
  required: ['import', 'file', 'mode', 'existing'],
  additionalProperties: false,
} as const;

/** `after`: the last line known. */
export const importProblemsQuery = {
  type: 'object',
  properties: { after: numberText },
  additionalProperties: false,
} as const;

export const languageQuery = {
  type: 'object',
  properties: { language: { enum: ['en', 'zh'] } },
  additionalProperties: false,
} as const;
