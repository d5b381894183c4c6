import type { TableField } from '../catalogue/kinds/dynamic-table/table-field.ts';
import type { AnswerProblem, PageObject } from '../twin/pages/page-object.ts';
import { countField, nameField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';
import { tableRowSchema } from './tables.ts';

export const framingBodySchema = {
  type: 'object',
  properties: {
    address: { type: 'string', maxLength: 16_384 },
    /** How the workbench would ask for the page. */
    method: { enum: ['GET', 'POST'] },
  },
  required: ['address', 'method'],
  additionalProperties: false,
} as const;
export type FramingBody = FromSchema<typeof framingBodySchema>;

const headerField = {
  type: 'object',
  properties: { name: { type: 'string' }, value: { type: 'string' } },
  required: ['name', 'value'],
  additionalProperties: false,
} as const;

/** What the page's server said; nothing of the page itself. `problem`: a code of the outgoing requests. */
export const framingAnswerSchema = {
  anyOf: [
    {
      type: 'object',
      properties: {
        is: { const: 'answered' },
        status: { type: 'integer', minimum: 200, maximum: 599 },
        /** `x-frame-options`, `content-security-policy` and `location` only. */
        headers: { type: 'array', items: headerField },
        ms: { type: 'number', minimum: 0 },
      },
      required: ['is', 'status', 'headers', 'ms'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { is: { const: 'failed' }, problem: { type: 'string' }, message: { type: 'string' } },
      required: ['is', 'problem', 'message'],
      additionalProperties: false,
    },
  ],
} as const;
export type FramingAnswer = FromSchema<typeof framingAnswerSchema>;

const short = { type: 'string', maxLength: 256 } as const;

/** The call that a page is shown for. */
export const pageAskBodySchema = {
  type: 'object',
  properties: { callerNum: short, calledNum: short, callid: short, workNo: short, callType: { enum: ['0', '1'] } },
  required: ['callerNum', 'calledNum', 'callid', 'workNo', 'callType'],
  additionalProperties: false,
} as const;
export type PageAskBody = FromSchema<typeof pageAskBodySchema>;

const objectField: SchemaOf<PageObject> = { type: 'object', title: 'PageObject' };
const problemField: SchemaOf<AnswerProblem> = { type: 'object', title: 'AnswerProblem' };

export const pageContentSchema = {
  type: 'object',
  properties: {
    name: nameField,
    layout: { enum: ['block', 'grid'] },
    rows: { enum: [2, 3, 4] },
    objects: { type: 'array', items: objectField },
    /** What of the interface's answer is not as agreed. */
    problems: { type: 'array', items: problemField },
    /** Why there is no answer at all; null: there is one. */
    failure: {
      anyOf: [
        {
          type: 'object',
          properties: { problem: { type: 'string' }, message: { type: 'string' } },
          required: ['problem', 'message'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    ms: countField,
  },
  required: ['name', 'layout', 'rows', 'objects', 'problems', 'failure', 'ms'],
  additionalProperties: false,
} as const;
export type PageContent = FromSchema<typeof pageContentSchema>;

export const matchBodySchema = {
  type: 'object',
  properties: { number: short },
  required: ['number'],
  additionalProperties: false,
} as const;

const tableFieldField: SchemaOf<TableField> = { type: 'object', title: 'Field' };

export const matchesSchema = {
  type: 'object',
  properties: {
    fields: { type: 'array', items: tableFieldField },
    /** The most exact way of writing the number first. */
    rows: { type: 'array', items: tableRowSchema },
  },
  required: ['fields', 'rows'],
  additionalProperties: false,
} as const;
export type Matches = FromSchema<typeof matchesSchema>;
