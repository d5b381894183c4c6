import type { Refusal } from '../twin/lifecycle/refusal.ts';
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
import type { FromSchema, SchemaOf } from './schema-type.ts';

/** Why something is not done in the life of a flow. */
export const refusalField: SchemaOf<Refusal> = { type: 'object', title: 'Refusal' };

/** V1.0, V1.1 ... */
export const versionField = {
  type: 'string',
  pattern: '^V[1-9][0-9]{0,8}\\.[0-9]$',
  maxLength: 12,
  examples: ['V1.0'],
} as const;

/** SHA-256 of a release's canonical text in hexadecimal; also its ETag. */
export const hashField = { type: 'string', pattern: '^[0-9a-f]{64}$', maxLength: 64 } as const;

/** Of a browser, not of a person: chosen once and kept. */
export const editorField = { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', maxLength: 64 } as const;

const noteField = { type: 'string', maxLength: 1000 } as const;
const numberField = { type: 'string', minLength: 1, maxLength: 64 } as const;
const flowTypeField = { enum: ['main', 'exception', 'subflow'] } as const;
const stateField = { enum: ['official', 'gray', 'offline'] } as const;

/** Which callers get a gray version. */
export const rulesField = {
  type: 'array',
  maxItems: 100,
  items: {
    anyOf: [
      {
        type: 'object',
        properties: { by: { const: 'prefix' }, prefix: numberField },
        required: ['by', 'prefix'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: { by: { const: 'segment' }, from: numberField, to: numberField },
        required: ['by', 'from', 'to'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: { by: { const: 'list' }, numbers: { type: 'array', maxItems: 5000, items: numberField } },
        required: ['by', 'numbers'],
        additionalProperties: false,
      },
    ],
  },
} as const;

const done = { at: timeField, author: authorField, note: noteField } as const;

const version = {
  type: 'object',
  properties: {
    version: versionField,
    state: stateField,
    /** The flow's name and type when it was frozen. */
    name: nameField,
    type: flowTypeField,
    hash: hashField,
    rules: rulesField,
    /** When, by whom and why it was frozen. */
    ...done,
  },
  required: ['version', 'state', 'name', 'type', 'hash', 'rules', 'at', 'author', 'note'],
  additionalProperties: false,
} as const;
export type ReleasedVersion = FromSchema<typeof version>;

const draft = {
  type: 'object',
  properties: {
    /** What it would be released as. */
    version: versionField,
    state: { enum: ['new', 'editing', 'unreleased', 'official', 'gray'] },
    hash: hashField,
    /** The version from which it differs in its drawing alone. Said of one flow, not in lists. */
    onlyMovedSince: versionField,
    /** Others who have the flow open. */
    editors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { author: authorField, at: timeField },
        required: ['author', 'at'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'state', 'hash', 'editors'],
  additionalProperties: false,
} as const;

const life = {
  flow: idField,
  /** As it is drafted; of a deleted flow as it was released last. */
  name: nameField,
  type: flowTypeField,
  /** Empty until the flow is first released. */
  accessCode: { type: 'string', maxLength: 32 },
  /** Null: the flow has been deleted. */
  draft: { anyOf: [draft, { type: 'null' }] },
  /** Newest first. */
  versions: { type: 'array', items: version },
} as const;

const requiredOfLife = ['flow', 'name', 'type', 'accessCode', 'draft', 'versions'] as const;

export const flowLifeSchema = {
  type: 'object',
  properties: life,
  required: requiredOfLife,
  additionalProperties: false,
} as const;
/** A flow's draft and all its versions. */
export type FlowLifeAnswer = FromSchema<typeof flowLifeSchema>;

export const lifeListSchema = {
  type: 'object',
  properties: { change: changeField, flows: { type: 'array', items: flowLifeSchema } },
  required: ['change', 'flows'],
  additionalProperties: false,
} as const;
export type LifeList = FromSchema<typeof lifeListSchema>;

const historyEntry = {
  type: 'object',
  properties: {
    version: versionField,
    action: {
      enum: ['released', 'published', 'released-again', 'rules-changed', 'taken-offline', 'replaced', 'cloned'],
    },
    /** What the version was from then on. */
    state: stateField,
    rules: rulesField,
    ...done,
  },
  required: ['version', 'action', 'state', 'rules', 'at', 'author', 'note'],
  additionalProperties: false,
} as const;
export type LifeEntry = FromSchema<typeof historyEntry>;

export const flowLifeWithHistorySchema = {
  type: 'object',
  properties: {
    ...life,
    /** Newest first. */
    history: { type: 'array', items: historyEntry },
  },
  required: [...requiredOfLife, 'history'],
  additionalProperties: false,
} as const;
/** A flow's draft, its versions, and who did what with them when and why. */
export type FlowLifeWithHistory = FromSchema<typeof flowLifeWithHistorySchema>;

export const releaseCheckSchema = {
  type: 'object',
  properties: {
    version: versionField,
    hash: hashField,
    /** All that would be frozen. */
    documents: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: kindField, id: idField, name: nameField },
        required: ['kind', 'id', 'name'],
        additionalProperties: false,
      },
    },
    findings: { type: 'array', items: findingField },
    /** Why it cannot be released now whatever the findings are; null: it can. */
    refusal: { anyOf: [refusalField, { type: 'null' }] },
    /** Bytes of the release. */
    size: countField,
  },
  required: ['version', 'hash', 'documents', 'findings', 'refusal', 'size'],
  additionalProperties: false,
} as const;
export type ReleaseCheck = FromSchema<typeof releaseCheckSchema>;

const wanted = { saveId: saveIdField, author: authorField, editor: editorField, note: noteField } as const;

export const releaseBodySchema = {
  type: 'object',
  properties: {
    ...wanted,
    /** As the check said: if anything has changed since, nothing is released. */
    version: versionField,
    hash: hashField,
    to: { enum: ['official', 'gray'] },
    rules: rulesField,
    acceptWarnings: { type: 'boolean' },
  },
  required: ['saveId', 'version', 'hash', 'to', 'rules', 'acceptWarnings'],
  additionalProperties: false,
} as const;
export type ReleaseBody = FromSchema<typeof releaseBodySchema>;

export const versionStateBodySchema = {
  type: 'object',
  properties: {
    ...wanted,
    /** The state that was seen: if it is another one now, nothing is done. */
    from: stateField,
    to: stateField,
    rules: rulesField,
  },
  required: ['saveId', 'from', 'to', 'rules'],
  additionalProperties: false,
} as const;
export type VersionStateBody = FromSchema<typeof versionStateBodySchema>;

export const cloneBodySchema = {
  type: 'object',
  properties: {
    ...wanted,
    /** Of the draft that was seen; empty: the flow has none. If it is another one now, nothing is done. */
    draft: { type: 'string', pattern: '^([0-9a-f]{64})?$', maxLength: 64 },
    /** `flow`: the flow alone. `everything`: also what was frozen with it, in place of what it is now. */
    takes: { enum: ['flow', 'everything'] },
  },
  required: ['saveId', 'draft', 'takes'],
  additionalProperties: false,
} as const;
export type CloneBody = FromSchema<typeof cloneBodySchema>;

export const editingBodySchema = {
  type: 'object',
  properties: {
    editor: editorField,
    author: authorField,
    /** False: the page was left. */
    isOpen: { type: 'boolean' },
  },
  required: ['editor', 'isOpen'],
  additionalProperties: false,
} as const;
export type EditingBody = FromSchema<typeof editingBodySchema>;
