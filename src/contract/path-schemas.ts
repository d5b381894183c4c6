import { idField, kindField, secretNameField } from './field-schemas.ts';

/** Numbers in a path are texts: a revision of at most fifteen digits. */
const revisionPart = { type: 'string', pattern: '^[1-9][0-9]{0,14}$', maxLength: 15 } as const;

export const tenantPath = {
  type: 'object',
  properties: { tenant: idField },
  required: ['tenant'],
  additionalProperties: false,
} as const;

export const documentPath = {
  type: 'object',
  properties: { tenant: idField, kind: kindField, id: idField },
  required: ['tenant', 'kind', 'id'],
  additionalProperties: false,
} as const;

export const revisionPath = {
  type: 'object',
  properties: { tenant: idField, kind: kindField, id: idField, revision: revisionPart },
  required: ['tenant', 'kind', 'id', 'revision'],
  additionalProperties: false,
} as const;

export const secretPath = {
  type: 'object',
  properties: { tenant: idField, name: secretNameField },
  required: ['tenant', 'name'],
  additionalProperties: false,
} as const;
