import type { ValueMap } from '../kernel/model/value.ts';
import { answersBodySchema } from './centre.ts';
import { idField, nameField, valueField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

/**
 * A request of the dialog interface of the chatbot platform (domain.md §5.5). What is in it is looked at by
 * twin/dialog, for a wrong one gets an answer in the published form.
 */
export const dialogBodySchema = {
  type: 'object',
  properties: {
    /** Names the call; at most 64 characters, the same as inparams.call_id. */
    userid: valueField,
    /** 8 begins a dialog; after that the outaction of the answer before: 9, 11 or 12. */
    inaction: valueField,
    /** Agent type; means nothing here. */
    seat: valueField,
    inparams: valueField,
    extparams: valueField,
  },
  additionalProperties: false,
} as const;
export type DialogBody = { readonly [Name in keyof (typeof dialogBodySchema)['properties']]?: unknown };

const outparamsField: SchemaOf<ValueMap> = { type: 'object', title: 'ValueMap' };

/** `ret`: 0, or why nothing was changed (twin/dialog/dialog-refusal.ts); then `retMsg`, which is ours, says it in words. */
export const dialogAnswerSchema = {
  type: 'object',
  properties: {
    ret: { type: 'integer', minimum: 0 },
    retMsg: { type: 'string' },
    userid: { type: 'string' },
    /** 9 plays, listens or records; 10 releases; 11 transfers; 12 asks the platform of the access side. */
    outaction: { enum: [9, 10, 11, 12] },
    outparams: outparamsField,
  },
  required: ['ret', 'userid', 'outaction', 'outparams'],
  additionalProperties: false,
} as const;
export type DialogAnswer = FromSchema<typeof dialogAnswerSchema>;

export const dialogTokenBodySchema = {
  type: 'object',
  properties: {
    /** Id of the tenant. */
    appKey: { type: 'string', maxLength: 64 },
    appSecret: { type: 'string', maxLength: 256 },
  },
  required: ['appKey', 'appSecret'],
  additionalProperties: false,
} as const;
export type DialogTokenBody = FromSchema<typeof dialogTokenBodySchema>;

/** `expireTime`: seconds. */
export const dialogTokenSchema = {
  type: 'object',
  properties: {
    errorCode: { type: 'integer', minimum: 0 },
    errorMsg: { type: 'string' },
    authToken: { type: 'string' },
    expireTime: { type: 'integer', minimum: 1 },
  },
  required: ['errorCode', 'errorMsg', 'authToken'],
  additionalProperties: false,
} as const;
export type DialogToken = FromSchema<typeof dialogTokenSchema>;

const exchangeField = {
  type: 'object',
  properties: {
    /** Milliseconds since 1970. */
    at: { type: 'integer' },
    ms: { type: 'number', minimum: 0 },
    /** JSON; token and secret entries masked. */
    request: { type: 'string' },
    answer: { type: 'string' },
    ret: { type: 'integer', minimum: 0 },
    outaction: { enum: [9, 10, 11, 12] },
  },
  required: ['at', 'ms', 'request', 'answer', 'ret', 'outaction'],
  additionalProperties: false,
} as const;
export type DialogExchange = FromSchema<typeof exchangeField>;

const loggedDialogField = {
  type: 'object',
  properties: {
    userid: { type: 'string' },
    /** Empty: no dialog has begun. */
    flow: { type: 'string' },
    /** Name of the released version; null: the draft. */
    version: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    startedAt: { type: 'integer' },
    isOver: { type: 'boolean' },
    exchanges: { type: 'array', items: exchangeField },
  },
  required: ['userid', 'flow', 'version', 'startedAt', 'isOver', 'exchanges'],
  additionalProperties: false,
} as const;
export type LoggedDialog = FromSchema<typeof loggedDialogField>;

const entryField = {
  type: 'object',
  properties: {
    accessCode: { type: 'string' },
    by: { enum: ['robot', 'called-route'] },
    name: nameField,
    flow: { type: 'string' },
    flowName: { type: 'string' },
    media: { enum: ['audio', 'video', 'text'] },
  },
  required: ['accessCode', 'by', 'name', 'flow', 'flowName', 'media'],
  additionalProperties: false,
} as const;

const scenarioField = {
  type: 'object',
  properties: { id: idField, name: nameField },
  required: ['id', 'name'],
  additionalProperties: false,
} as const;

/** Of one tenant: which codes lead where, who answers, and what was said last. Gone when the server stops. */
export const dialogSandboxSchema = {
  type: 'object',
  properties: {
    entries: { type: 'array', items: entryField },
    answers: answersBodySchema.properties.answers,
    scenarios: { type: 'array', items: scenarioField },
    vdnId: { type: 'integer', minimum: 0 },
    live: { type: 'integer', minimum: 0 },
    most: { type: 'integer', minimum: 1 },
    /** Seconds without a request after which a dialog is forgotten. */
    idle: { type: 'integer', minimum: 1 },
    /** The newest first. */
    dialogs: { type: 'array', items: loggedDialogField },
  },
  required: ['entries', 'answers', 'scenarios', 'vdnId', 'live', 'most', 'idle', 'dialogs'],
  additionalProperties: false,
} as const;
export type DialogSandbox = FromSchema<typeof dialogSandboxSchema>;

/** What a program gets its token with. */
export const dialogCredentialsSchema = {
  type: 'object',
  properties: { appKey: { type: 'string' }, appSecret: { type: 'string' } },
  required: ['appKey', 'appSecret'],
  additionalProperties: false,
} as const;
export type DialogCredentials = FromSchema<typeof dialogCredentialsSchema>;
