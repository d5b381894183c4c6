import {
  authorField,
  changeField,
  countField,
  documentField,
  findingField,
  idField,
  kindField,
  nameField,
  referenceField,
  revisionField,
  saveIdField,
  timeField,
} from './field-schemas.ts';
import type { FromSchema } from './schema-type.ts';

const stamp = { kind: kindField, id: idField, name: nameField, revision: revisionField, updatedAt: timeField } as const;

/** What a save answers: enough to save again on top of it. */
export const savedSchema = {
  type: 'object',
  properties: {
    ...stamp,
    author: authorField,
    /** Of the tenant, after this. */
    change: changeField,
    /** False when the document was already as wanted: nothing was written. */
    changed: { type: 'boolean' },
  },
  required: ['kind', 'id', 'name', 'revision', 'updatedAt', 'author', 'change', 'changed'],
  additionalProperties: false,
} as const;
export type Saved = FromSchema<typeof savedSchema>;

export const storedDocumentSchema = {
  type: 'object',
  properties: { ...stamp, author: authorField, etag: { type: 'string' }, document: documentField },
  required: ['kind', 'id', 'name', 'revision', 'updatedAt', 'author', 'etag', 'document'],
  additionalProperties: false,
} as const;
/** The current state of a document. */
export type StoredDocument = FromSchema<typeof storedDocumentSchema>;

export const documentHeaderSchema = {
  type: 'object',
  properties: {
    ...stamp,
    author: authorField,
    /** Bytes of its canonical text. */
    size: countField,
    errors: countField,
    warnings: countField,
    /** Documents it refers to, each once, existing or not. */
    references: { type: 'array', items: referenceField },
    /** How many other documents refer to it. */
    usedBy: countField,
  },
  required: [
    'kind',
    'id',
    'name',
    'revision',
    'updatedAt',
    'author',
    'size',
    'errors',
    'warnings',
    'references',
    'usedBy',
  ],
  additionalProperties: false,
} as const;
export type DocumentHeader = FromSchema<typeof documentHeaderSchema>;

export const damagedDocumentSchema = {
  type: 'object',
  properties: {
    ...stamp,
    author: authorField,
    /** Whole sentences for people: what is wrong with it, and the remedy. */
    detail: { type: 'string' },
  },
  required: ['kind', 'id', 'name', 'revision', 'updatedAt', 'author', 'detail'],
  additionalProperties: false,
} as const;
/** A document whose newest revision cannot be read. An earlier one can be restored, or the document deleted. */
export type DamagedDocument = FromSchema<typeof damagedDocumentSchema>;

export const documentListSchema = {
  type: 'object',
  properties: {
    change: changeField,
    documents: { type: 'array', items: storedDocumentSchema },
    /** Only when asked with `after`: what was deleted since. */
    deleted: { type: 'array', items: referenceField },
    /** All that cannot be read now, whenever it changed; none of them is among the documents. */
    damaged: { type: 'array', items: damagedDocumentSchema },
  },
  required: ['change', 'documents', 'deleted', 'damaged'],
  additionalProperties: false,
} as const;
/** All documents of a tenant with their contents, or those that changed after some point. */
export type DocumentList = FromSchema<typeof documentListSchema>;

export const saveBodySchema = {
  type: 'object',
  properties: { saveId: saveIdField, baseRevision: revisionField, author: authorField, document: documentField },
  required: ['saveId', 'baseRevision', 'document'],
  additionalProperties: false,
} as const;
export type SaveBody = FromSchema<typeof saveBodySchema>;

export const createBodySchema = {
  type: 'object',
  properties: { saveId: saveIdField, author: authorField, document: documentField },
  required: ['saveId', 'document'],
  additionalProperties: false,
} as const;
export type CreateBody = FromSchema<typeof createBodySchema>;

export const duplicateBodySchema = {
  type: 'object',
  properties: { saveId: saveIdField, author: authorField, id: idField, name: nameField },
  required: ['saveId', 'id', 'name'],
  additionalProperties: false,
} as const;
export type DuplicateBody = FromSchema<typeof duplicateBodySchema>;

export const deletionSchema = {
  type: 'object',
  properties: { kind: kindField, id: idField, revision: revisionField, change: changeField },
  required: ['kind', 'id', 'revision', 'change'],
  additionalProperties: false,
} as const;
/** A deletion that was done; `revision` is the one that says "deleted". */
export type Deletion = FromSchema<typeof deletionSchema>;

export const whereUsedSchema = {
  type: 'object',
  properties: {
    places: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: kindField,
          id: idField,
          name: nameField,
          /** JSON pointer in that document. */
          path: { type: 'string' },
          /** The element it is in, when it is in one. */
          element: {
            type: 'object',
            properties: { id: { type: 'string' }, name: { type: 'string' } },
            required: ['id', 'name'],
            additionalProperties: false,
          },
        },
        required: ['kind', 'id', 'name', 'path'],
        additionalProperties: false,
      },
    },
  },
  required: ['places'],
  additionalProperties: false,
} as const;
export type WhereUsed = FromSchema<typeof whereUsedSchema>;
export type UsePlace = WhereUsed['places'][number];

export const findingListSchema = {
  type: 'object',
  properties: { change: changeField, findings: { type: 'array', items: findingField } },
  required: ['change', 'findings'],
  additionalProperties: false,
} as const;
export type FindingList = FromSchema<typeof findingListSchema>;
