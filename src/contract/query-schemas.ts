import { authorField, saveIdField } from './field-schemas.ts';

/** Everything in a query is text; numbers are written plainly. */
export const numberText = { type: 'string', pattern: '^(0|[1-9][0-9]{0,14})$', maxLength: 15 } as const;

/** `after`: the tenant's change number from which on the asking one wants to know. */
export const afterQuery = { type: 'object', properties: { after: numberText }, additionalProperties: false } as const;

export const deletionQuery = {
  type: 'object',
  properties: {
    saveId: saveIdField,
    baseRevision: numberText,
    author: authorField,
    /** `true`: although other documents refer to it. */
    force: { enum: ['true', 'false'] },
  },
  required: ['saveId', 'baseRevision'],
  additionalProperties: false,
} as const;

/** `recordings`: `none` leaves them out. */
export const bundleQuery = {
  type: 'object',
  properties: { recordings: { enum: ['all', 'none'] } },
  additionalProperties: false,
} as const;

export const tenantDeletionQuery = {
  type: 'object',
  properties: { baseChange: numberText },
  required: ['baseChange'],
  additionalProperties: false,
} as const;

/** `before`: only revisions older than this one. `limit`: 1 to 200, default 50. */
export const historyQuery = {
  type: 'object',
  properties: { before: numberText, limit: { type: 'string', pattern: '^([1-9][0-9]?|1[0-9]{2}|200)$', maxLength: 3 } },
  additionalProperties: false,
} as const;
