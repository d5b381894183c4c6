import type { Document } from '../kernel/model/document.ts';
import type { Finding } from '../kernel/model/finding.ts';
import type { Value } from '../kernel/model/value.ts';
import type { SchemaOf } from './schema-type.ts';

/** Identity of a tenant, a document or a sample. */
export const idField = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$', maxLength: 64 } as const;

export const kindField = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$', maxLength: 64 } as const;

export const nameField = { type: 'string', minLength: 1, maxLength: 256 } as const;

/** Counts the states of one document from 1, without gaps; a deletion is a state too. */
export const revisionField = { type: 'integer', minimum: 1, maximum: 9_007_199_254_740_991 } as const;

/** Counts the changes of a whole tenant; every event carries it, so that it is also the place to resume from. */
export const changeField = { type: 'integer', minimum: 0, maximum: 9_007_199_254_740_991 } as const;

/** UTC with milliseconds, such as 2026-01-05T09:00:00.000Z. */
export const timeField = { type: 'string', maxLength: 24 } as const;

/** Made by the client, anew for each thing it wants done; a repetition with the same id is done once. */
export const saveIdField = { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', maxLength: 64 } as const;

/** Who to show beside a revision: a label that the client chooses, no proof of anything. */
export const authorField = { type: 'string', maxLength: 100 } as const;

/** Name of a secret, as interfaces refer to it. */
export const secretNameField = { type: 'string', pattern: '^[A-Z][A-Z0-9_]{0,63}$', maxLength: 64 } as const;

export const countField = { type: 'integer', minimum: 0 } as const;

/** A document of any kind; its own published schema says what is in it. */
export const documentField: SchemaOf<Document> = { type: 'object', title: 'Document' };

export const findingField: SchemaOf<Finding> = { type: 'object', title: 'Finding' };

/** Any JSON. */
export const valueField: SchemaOf<Value> = { title: 'Value' };

export const referenceField = {
  type: 'object',
  properties: { kind: kindField, id: { type: 'string' } },
  required: ['kind', 'id'],
  additionalProperties: false,
} as const;
