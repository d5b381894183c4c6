import type { Answer } from '../kernel/model/call.ts';
import { idField, secretNameField, timeField, valueField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

/** An interface is called with these inputs; address, headers, secrets and limits come from the saved document. */
export const invokeBodySchema = {
  type: 'object',
  properties: {
    interface: idField,
    /** The request as the engine asked for it: `Wait.request`, whose method, url, headers and body are sent. */
    request: {
      type: 'object',
      properties: {
        url: { type: 'string', maxLength: 16_384 },
        headers: {
          type: 'array',
          maxItems: 50,
          items: {
            type: 'object',
            properties: {
              name: { type: 'string', maxLength: 64 },
              value: { type: 'string', maxLength: 16_384 },
              secret: secretNameField,
            },
            required: ['name'],
            additionalProperties: false,
          },
        },
        body: valueField,
      },
      required: ['url', 'headers'],
      additionalProperties: false,
    },
  },
  required: ['interface', 'request'],
  additionalProperties: false,
} as const;
export type InvokeBody = FromSchema<typeof invokeBodySchema>;

const answerField: SchemaOf<Answer> = { type: 'object', title: 'Answer' };

export const invokeResultSchema = {
  type: 'object',
  properties: {
    /** For the call's `answer` input, whatever came of it. */
    answer: answerField,
    /** Milliseconds until the last byte. */
    ms: { type: 'number', minimum: 0 },
    /** As it was sent; secrets show their names only. */
    sent: {
      type: 'object',
      properties: {
        method: { type: 'string' },
        url: { type: 'string' },
        headers: {
          type: 'array',
          items: {
            type: 'object',
            properties: { name: { type: 'string' }, value: { type: 'string' } },
            required: ['name', 'value'],
            additionalProperties: false,
          },
        },
        body: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      },
      required: ['method', 'url', 'headers', 'body'],
      additionalProperties: false,
    },
    /** Whether it went over plain http. */
    insecure: { type: 'boolean' },
  },
  required: ['answer', 'ms', 'sent', 'insecure'],
  additionalProperties: false,
} as const;
export type InvokeResult = FromSchema<typeof invokeResultSchema>;

const secretHeader = {
  type: 'object',
  properties: { name: secretNameField, origin: { type: 'string' }, updatedAt: timeField },
  required: ['name', 'origin', 'updatedAt'],
  additionalProperties: false,
} as const;
/** All that is ever told of a secret. */
export type SecretHeader = FromSchema<typeof secretHeader>;

export const secretHeaderSchema = secretHeader;

export const secretListSchema = {
  type: 'object',
  properties: { secrets: { type: 'array', items: secretHeader } },
  required: ['secrets'],
  additionalProperties: false,
} as const;
export type SecretList = FromSchema<typeof secretListSchema>;

export const secretBodySchema = {
  type: 'object',
  properties: {
    value: { type: 'string', minLength: 1, maxLength: 8192 },
    /** `https://host[:port]`: the only place it is ever sent to. Another origin needs the value anew. */
    origin: { type: 'string', pattern: '^https?://[^/?#@\\s]+$', maxLength: 300 },
  },
  required: ['value', 'origin'],
  additionalProperties: false,
} as const;
export type SecretBody = FromSchema<typeof secretBodySchema>;

export const secretDeletionSchema = {
  type: 'object',
  properties: { name: secretNameField },
  required: ['name'],
  additionalProperties: false,
} as const;
export type SecretDeletion = FromSchema<typeof secretDeletionSchema>;
