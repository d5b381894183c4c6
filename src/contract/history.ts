import { authorField, documentField, nameField, revisionField, saveIdField, timeField } from './field-schemas.ts';
import type { FromSchema } from './schema-type.ts';

const entry = {
  revision: revisionField,
  name: nameField,
  at: timeField,
  author: authorField,
  /** How the document came to this state. */
  reason: { enum: ['created', 'saved', 'restored', 'duplicated', 'imported', 'deleted'] },
  /** SHA-256 of the canonical text; empty for a deletion. */
  hash: { type: 'string' },
} as const;

export const revisionListSchema = {
  type: 'object',
  properties: {
    /** Newest first. */
    revisions: {
      type: 'array',
      items: {
        type: 'object',
        properties: entry,
        required: ['revision', 'name', 'at', 'author', 'reason', 'hash'],
        additionalProperties: false,
      },
    },
    /** Whether there are older ones: ask again with `before` the last one's number. */
    more: { type: 'boolean' },
  },
  required: ['revisions', 'more'],
  additionalProperties: false,
} as const;
export type RevisionList = FromSchema<typeof revisionListSchema>;
export type RevisionEntry = RevisionList['revisions'][number];

export const revisionSchema = {
  type: 'object',
  properties: {
    ...entry,
    /** Null: in this revision the document is deleted. */
    document: { anyOf: [documentField, { type: 'null' }] },
  },
  required: ['revision', 'name', 'at', 'author', 'reason', 'hash', 'document'],
  additionalProperties: false,
} as const;
export type Revision = FromSchema<typeof revisionSchema>;

export const restoreBodySchema = {
  type: 'object',
  properties: {
    saveId: saveIdField,
    /** The newest revision the user has seen; for a deleted document the one that says so. */
    baseRevision: revisionField,
    author: authorField,
  },
  required: ['saveId', 'baseRevision'],
  additionalProperties: false,
} as const;
export type RestoreBody = FromSchema<typeof restoreBodySchema>;
