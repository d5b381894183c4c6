import { MOST_WAV_BYTES } from '../lib/wav/read-wav.ts';
import { authorField, timeField } from './field-schemas.ts';
import type { FromSchema } from './schema-type.ts';

/** As prompts name it. */
export const recordingNameField = {
  type: 'string',
  pattern: '^[A-Za-z0-9_.-]{1,128}\\.wav$',
  maxLength: 132,
  examples: ['welcome.wav'],
} as const;

const hashField = { type: 'string', pattern: '^[0-9a-f]{64}$', maxLength: 64 } as const;

export const recordingSchema = {
  type: 'object',
  properties: {
    name: recordingNameField,
    /** Bytes. */
    size: { type: 'integer', minimum: 1, maximum: MOST_WAV_BYTES },
    seconds: { type: 'number', exclusiveMinimum: 0 },
    encoding: { enum: ['pcm', 'a-law', 'mu-law'] },
    /** SHA-256 of the file, in hexadecimal. */
    hash: hashField,
    updatedAt: timeField,
    author: authorField,
  },
  required: ['name', 'size', 'seconds', 'encoding', 'hash', 'updatedAt', 'author'],
  additionalProperties: false,
} as const;
export type Recording = FromSchema<typeof recordingSchema>;

export const recordingListSchema = {
  type: 'object',
  properties: { recordings: { type: 'array', items: recordingSchema } },
  required: ['recordings'],
  additionalProperties: false,
} as const;
export type RecordingList = FromSchema<typeof recordingListSchema>;

export const recordingDeletionSchema = {
  type: 'object',
  properties: { name: recordingNameField },
  required: ['name'],
  additionalProperties: false,
} as const;
export type RecordingDeletion = FromSchema<typeof recordingDeletionSchema>;

/** `replaces`: hash of the one of this name that the user has heard; another one is not overwritten. */
export const uploadQuery = {
  type: 'object',
  properties: { replaces: hashField, author: authorField },
  additionalProperties: false,
} as const;

/** `baseHash`: of the recording that is to be deleted. `force`: although prompts name it. */
export const recordingDeletionQuery = {
  type: 'object',
  properties: { baseHash: { ...hashField, examples: ['0'.repeat(64)] }, force: { enum: ['true', 'false'] } },
  required: ['baseHash'],
  additionalProperties: false,
} as const;
