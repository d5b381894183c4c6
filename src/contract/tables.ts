import type { TableChange } from '../catalogue/kinds/dynamic-table/plan-changes.ts';
import type { FieldProblem } from '../catalogue/kinds/dynamic-table/read-row.ts';
import type { RowValues, TableField } from '../catalogue/kinds/dynamic-table/table-field.ts';
import {
  authorField,
  changeField,
  countField,
  idField,
  nameField,
  revisionField,
  saveIdField,
  timeField,
} from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

/** Names a row of one table for ever; never used again. */
export const rowField = { type: 'integer', minimum: 1, maximum: 9_007_199_254_740_991 } as const;

/** Text by field id. In answers hidden values are masked, unless a route says otherwise; in requests null empties. */
const valuesField: SchemaOf<RowValues> = { type: 'object', title: 'Values' };
const writtenValues: SchemaOf<Readonly<Record<string, string | null>>> = {
  type: 'object',
  title: 'Values',
  additionalProperties: { anyOf: [{ type: 'string', maxLength: 100_000 }, { type: 'null' }] } as never,
};
const tableFieldField: SchemaOf<TableField> = { type: 'object', title: 'Field' };
const tableChangeField: SchemaOf<TableChange> = { type: 'object', title: 'Change' };
const fieldProblemField: SchemaOf<FieldProblem> = { type: 'object', title: 'Field problem' };

const about = { id: idField, name: nameField, version: revisionField, at: timeField, author: authorField } as const;

export const tableHeaderSchema = {
  type: 'object',
  properties: {
    ...about,
    /** Revision of the document that is released. */
    revision: revisionField,
    rows: countField,
    /** Whether the document is still there; without it rows can only be read and withdrawn. */
    isDefined: { type: 'boolean' },
  },
  required: ['id', 'name', 'version', 'at', 'author', 'revision', 'rows', 'isDefined'],
  additionalProperties: false,
} as const;
export type TableHeader = FromSchema<typeof tableHeaderSchema>;

export const tableListSchema = {
  type: 'object',
  properties: { tables: { type: 'array', items: tableHeaderSchema } },
  required: ['tables'],
  additionalProperties: false,
} as const;
export type TableList = FromSchema<typeof tableListSchema>;

export const releasedTableSchema = {
  type: 'object',
  properties: { ...tableHeaderSchema.properties, fields: { type: 'array', items: tableFieldField } },
  required: [...tableHeaderSchema.required, 'fields'],
  additionalProperties: false,
} as const;
/** A released table: rows have the form of this version, whatever the document says by now. */
export type ReleasedTable = FromSchema<typeof releasedTableSchema>;

const rowSchema = {
  type: 'object',
  properties: {
    row: rowField,
    revision: revisionField,
    values: valuesField,
    reason: { enum: ['added', 'imported', 'edited'] },
    at: timeField,
    author: authorField,
  },
  required: ['row', 'revision', 'values', 'reason', 'at', 'author'],
  additionalProperties: false,
} as const;
export const tableRowSchema = rowSchema;
export type TableRow = FromSchema<typeof rowSchema>;

export const searchBodySchema = {
  type: 'object',
  properties: {
    /** Of the index. Hidden indexes are found by their whole value alone: beginnings would give them away. */
    text: { type: 'string', maxLength: 256 },
    match: { enum: ['exact', 'prefix'] },
    /** `next` of the page before. */
    after: { type: 'string', maxLength: 2000 },
    limit: { type: 'integer', minimum: 1, maximum: 500 },
  },
  required: [],
  additionalProperties: false,
} as const;
export type SearchBody = FromSchema<typeof searchBodySchema>;

export const rowPageSchema = {
  type: 'object',
  properties: {
    version: revisionField,
    rows: { type: 'array', items: rowSchema },
    next: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    /** Rows of the whole table. */
    total: countField,
  },
  required: ['version', 'rows', 'next', 'total'],
  additionalProperties: false,
} as const;
export type RowPage = FromSchema<typeof rowPageSchema>;

export const lookUpBodySchema = {
  type: 'object',
  properties: { number: { type: 'string', maxLength: 256 } },
  required: ['number'],
  additionalProperties: false,
} as const;

export const lookUpSchema = {
  type: 'object',
  properties: {
    version: revisionField,
    fields: { type: 'array', items: tableFieldField },
    /** Null: no row has this number. */
    row: { anyOf: [rowSchema, { type: 'null' }] },
  },
  required: ['version', 'fields', 'row'],
  additionalProperties: false,
} as const;
export type LookUp = FromSchema<typeof lookUpSchema>;

export const addRowBodySchema = {
  type: 'object',
  properties: { saveId: saveIdField, author: authorField, values: writtenValues },
  required: ['saveId', 'values'],
  additionalProperties: false,
} as const;
export type AddRowBody = FromSchema<typeof addRowBodySchema>;

export const editRowBodySchema = {
  type: 'object',
  properties: { saveId: saveIdField, author: authorField, baseRevision: revisionField, values: writtenValues },
  required: ['saveId', 'baseRevision', 'values'],
  additionalProperties: false,
} as const;
/** Values that are not named stay: whoever sees a masked value can leave it alone. */
export type EditRowBody = FromSchema<typeof editRowBodySchema>;

export const rowDeletionSchema = {
  type: 'object',
  properties: { row: rowField },
  required: ['row'],
  additionalProperties: false,
} as const;
export type RowDeletion = FromSchema<typeof rowDeletionSchema>;

export const authorBodySchema = {
  type: 'object',
  properties: { author: authorField },
  required: [],
  additionalProperties: false,
} as const;

const historyEntry = {
  type: 'object',
  properties: {
    revision: revisionField,
    reason: { enum: ['added', 'imported', 'edited', 'deleted', 'revealed'] },
    at: timeField,
    author: authorField,
    /** Masked; null where there are none: who saw hidden values, who deleted the row. */
    values: { anyOf: [valuesField, { type: 'null' }] },
  },
  required: ['revision', 'reason', 'at', 'author', 'values'],
  additionalProperties: false,
} as const;

export const rowHistorySchema = {
  type: 'object',
  properties: { entries: { type: 'array', items: historyEntry } },
  required: ['entries'],
  additionalProperties: false,
} as const;
/** Newest first. */
export type RowHistory = FromSchema<typeof rowHistorySchema>;

const releaseWish = {
  /** What rows get where a field is new, or where they have nothing. */
  fill: writtenValues,
  /** What to do with values that do not fit: refuse the release, or empty them. */
  misfits: { enum: ['refuse', 'clear'] },
} as const;

export const planBodySchema = {
  type: 'object',
  properties: releaseWish,
  required: ['fill', 'misfits'],
  additionalProperties: false,
} as const;
export type PlanBody = FromSchema<typeof planBodySchema>;

const misfitSchema = {
  type: 'object',
  properties: { row: rowField, problems: { type: 'array', items: fieldProblemField } },
  required: ['row', 'problems'],
  additionalProperties: false,
} as const;

export const releasePlanSchema = {
  type: 'object',
  properties: {
    /** The version that would be made, and the one there is; null: none yet. */
    version: revisionField,
    baseVersion: { anyOf: [revisionField, { type: 'null' }] },
    /** Of the document that would be released. */
    baseRevision: revisionField,
    changes: { type: 'array', items: tableChangeField },
    rows: countField,
    /** Rows that would keep the release from being made; the first hundred of them. */
    breaking: countField,
    misfits: { type: 'array', items: misfitSchema },
    /** Values that would be emptied because they do not fit. */
    cleared: countField,
  },
  required: ['version', 'baseVersion', 'baseRevision', 'changes', 'rows', 'breaking', 'misfits', 'cleared'],
  additionalProperties: false,
} as const;
/** What releasing the saved document would do to the rows. */
export type ReleasePlan = FromSchema<typeof releasePlanSchema>;

export const releaseTableBodySchema = {
  type: 'object',
  properties: {
    saveId: saveIdField,
    author: authorField,
    ...releaseWish,
    baseRevision: revisionField,
    /** 0: the table was never released. */
    baseVersion: changeField,
  },
  required: ['saveId', 'fill', 'misfits', 'baseRevision', 'baseVersion'],
  additionalProperties: false,
} as const;
export type ReleaseTableBody = FromSchema<typeof releaseTableBodySchema>;

export const tableHistorySchema = {
  type: 'object',
  properties: {
    entries: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          /** `exported`: somebody took all rows with their hidden values. */
          reason: { enum: ['released', 'exported'] },
          version: revisionField,
          at: timeField,
          author: authorField,
        },
        required: ['reason', 'version', 'at', 'author'],
        additionalProperties: false,
      },
    },
  },
  required: ['entries'],
  additionalProperties: false,
} as const;
/** Newest first. */
export type TableHistory = FromSchema<typeof tableHistorySchema>;
