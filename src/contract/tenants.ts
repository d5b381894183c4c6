import { damagedDocumentSchema, documentHeaderSchema } from './documents.ts';
import {
  authorField,
  changeField,
  countField,
  findingField,
  idField,
  kindField,
  nameField,
  saveIdField,
  timeField,
} from './field-schemas.ts';
import type { FromSchema } from './schema-type.ts';

export const tenantHeaderSchema = {
  type: 'object',
  properties: { id: idField, name: nameField, change: changeField, updatedAt: timeField, documents: countField },
  required: ['id', 'name', 'change', 'updatedAt', 'documents'],
  additionalProperties: false,
} as const;
export type TenantHeader = FromSchema<typeof tenantHeaderSchema>;

export const tenantListSchema = {
  type: 'object',
  properties: { tenants: { type: 'array', items: tenantHeaderSchema } },
  required: ['tenants'],
  additionalProperties: false,
} as const;
export type TenantList = FromSchema<typeof tenantListSchema>;

export const sampleListSchema = {
  type: 'object',
  properties: {
    samples: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: idField, name: nameField, description: { type: 'string' }, documents: countField },
        required: ['id', 'name', 'description', 'documents'],
        additionalProperties: false,
      },
    },
  },
  required: ['samples'],
  additionalProperties: false,
} as const;
export type SampleList = FromSchema<typeof sampleListSchema>;

export const createTenantBodySchema = {
  type: 'object',
  properties: {
    saveId: saveIdField,
    author: authorField,
    id: idField,
    name: nameField,
    /** Without it the tenant is empty but for its own document. */
    sample: idField,
    /** Of an empty tenant; BCP 47, the first is what calls start with. Default: en. */
    languages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }, maxItems: 50 },
    /** Of an empty tenant; IANA name. Default: UTC. */
    timeZone: { type: 'string', maxLength: 64 },
  },
  required: ['saveId', 'id', 'name'],
  additionalProperties: false,
} as const;
export type CreateTenantBody = FromSchema<typeof createTenantBodySchema>;

export const overviewSchema = {
  type: 'object',
  properties: {
    tenant: tenantHeaderSchema,
    documents: { type: 'array', items: documentHeaderSchema },
    damaged: { type: 'array', items: damagedDocumentSchema },
  },
  required: ['tenant', 'documents', 'damaged'],
  additionalProperties: false,
} as const;
/** A tenant and the headers of all its documents, in the order of kinds and ids; apart, those that cannot be read. */
export type Overview = FromSchema<typeof overviewSchema>;

const file = {
  type: 'object',
  properties: {
    /** Relative to the tenant's folder, with `/`. */
    path: { type: 'string', minLength: 1, maxLength: 1024 },
    text: { type: 'string' },
    /** Instead of `text`: the file's bytes, so that a wrong encoding is found and not repaired in silence. */
    base64: { type: 'string' },
  },
  required: ['path'],
  additionalProperties: false,
} as const;
export type ImportFile = FromSchema<typeof file>;

export const importBodySchema = {
  type: 'object',
  properties: {
    saveId: saveIdField,
    author: authorField,
    /** True: only tells what would be done. */
    dryRun: { type: 'boolean' },
    /** Of the tenant when the user decided; when it has changed since, nothing is imported. Ignored by a dry run. */
    baseChange: changeField,
    /** `replace`: the tenant is as the files say afterwards. `merge`: what the files do not hold stays. */
    mode: { enum: ['replace', 'merge'] },
    /** One bundle, or the files of a folder: what is no document is passed over or named in the findings. */
    files: { type: 'array', items: file, maxItems: 50_000 },
  },
  required: ['saveId', 'dryRun', 'baseChange', 'mode', 'files'],
  additionalProperties: false,
} as const;
export type ImportBody = FromSchema<typeof importBodySchema>;

const importRow = {
  type: 'object',
  properties: { kind: kindField, id: idField, name: nameField, does: { enum: ['add', 'change', 'delete'] } },
  required: ['kind', 'id', 'name', 'does'],
  additionalProperties: false,
} as const;

export const importResultSchema = {
  type: 'object',
  properties: {
    /** False after a dry run, and when the findings hold errors of reading. */
    applied: { type: 'boolean' },
    /** Whether the files could be read, so that the import can be done. */
    possible: { type: 'boolean' },
    change: changeField,
    rows: { type: 'array', items: importRow },
    unchanged: countField,
    /** What is wrong with the files; when they can be read, what the rules find in the tenant as it would be. */
    findings: { type: 'array', items: findingField },
  },
  required: ['applied', 'possible', 'change', 'rows', 'unchanged', 'findings'],
  additionalProperties: false,
} as const;
export type ImportResult = FromSchema<typeof importResultSchema>;

export const tenantDeletionSchema = {
  type: 'object',
  properties: { id: idField },
  required: ['id'],
  additionalProperties: false,
} as const;
export type TenantDeletion = FromSchema<typeof tenantDeletionSchema>;
