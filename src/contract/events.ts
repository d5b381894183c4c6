import {
  authorField,
  changeField,
  idField,
  kindField,
  nameField,
  revisionField,
  saveIdField,
  timeField,
} from './field-schemas.ts';
import { versionField } from './releases.ts';
import type { FromSchema } from './schema-type.ts';

const about = { change: changeField, at: timeField, author: authorField, saveId: saveIdField } as const;

/** What designers hear. Its SSE id is `change`; `saveId` lets a client know its own changes. */
export const tenantEventSchema = {
  anyOf: [
    {
      type: 'object',
      properties: {
        type: { const: 'document-saved' },
        ...about,
        kind: kindField,
        id: idField,
        name: nameField,
        revision: revisionField,
      },
      required: ['type', 'change', 'at', 'author', 'saveId', 'kind', 'id', 'name', 'revision'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: {
        type: { const: 'document-deleted' },
        ...about,
        kind: kindField,
        id: idField,
        revision: revisionField,
      },
      required: ['type', 'change', 'at', 'author', 'saveId', 'kind', 'id', 'revision'],
      additionalProperties: false,
    },
    {
      /** Versions of a flow are in other states than before. */
      type: 'object',
      properties: {
        type: { const: 'flow-released' },
        ...about,
        id: idField,
        version: versionField,
        state: { enum: ['official', 'gray', 'offline'] },
      },
      required: ['type', 'change', 'at', 'author', 'saveId', 'id', 'version', 'state'],
      additionalProperties: false,
    },
    {
      /** Any number of documents changed at once: ask for the documents after the last change known. */
      type: 'object',
      properties: { type: { const: 'tenant-imported' }, ...about },
      required: ['type', 'change', 'at', 'author', 'saveId'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { type: { const: 'tenant-deleted' } },
      required: ['type'],
      additionalProperties: false,
    },
    {
      /** The events since the place to resume from are too many: ask for the documents after it. */
      type: 'object',
      properties: { type: { const: 'reload' }, change: changeField },
      required: ['type', 'change'],
      additionalProperties: false,
    },
  ],
} as const;
export type TenantEvent = FromSchema<typeof tenantEventSchema>;
