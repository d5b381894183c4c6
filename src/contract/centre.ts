import type { CenterEvent } from '../twin/contact-center/center-event.ts';
import type { ContactRecord } from '../twin/contact-center/contact-record.ts';
import type { DeskView } from '../twin/contact-center/desk-view.ts';
import type { PhoneView } from '../twin/contact-center/phone-view.ts';
import type { Situation } from '../twin/contact-center/situation.ts';
import type { ScreenPop } from '../twin/screen-pops/screen-pop.ts';
import { agentDoingSchema, customerDoingSchema, sessionField } from './centre-actions.ts';
import { idField, nameField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

export const agentBodySchema = {
  type: 'object',
  properties: { session: sessionField, action: agentDoingSchema },
  required: ['session', 'action'],
  additionalProperties: false,
} as const;

export const customerBodySchema = {
  type: 'object',
  properties: { action: customerDoingSchema },
  required: ['action'],
  additionalProperties: false,
} as const;

/** `refused`: a code of twin/contact-center/refusals.ts; null: it was done. */
export const doneSchema = {
  type: 'object',
  properties: { refused: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  required: ['refused'],
  additionalProperties: false,
} as const;
export type Done = FromSchema<typeof doneSchema>;

/** What an event stream of a desk says: all that is to be seen, and what has just happened. */
export interface DeskMessage {
  readonly view: DeskView | null;
  readonly events: readonly CenterEvent[];
  /** When the stream opens: the calls that the agent has, for a desk that was loaded anew. */
  readonly resumed?: readonly Resumed[];
}

export interface Resumed {
  readonly situation: Situation;
  readonly isTransferred: boolean;
}

/** What an event stream of a phone says. `ended`: the record's reason of a call that has just ended. */
export interface PhoneMessage {
  readonly view: PhoneView | null;
  readonly ended: string | null;
}

const names = { type: 'array', items: { type: 'string' } } as const;

/** Who answers what flows ask of interfaces and recognisers. */
const answersField = {
  anyOf: [
    {
      type: 'object',
      properties: { by: { const: 'live' } },
      required: ['by'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { by: { const: 'scenario' }, scenario: idField },
      required: ['by', 'scenario'],
      additionalProperties: false,
    },
  ],
} as const;

export const answersBodySchema = {
  type: 'object',
  properties: { answers: answersField },
  required: ['answers'],
  additionalProperties: false,
} as const;
export type CentreAnswers = FromSchema<typeof answersField>;

const popField: SchemaOf<ScreenPop> = { type: 'object', title: 'ScreenPop' };

export const centreSchema = {
  type: 'object',
  properties: {
    name: nameField,
    agents: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          workNo: { type: 'string' },
          name: { type: 'string' },
          account: { type: 'string' },
          role: { type: 'string' },
          type: { type: 'string' },
          queues: names,
          /** Whether some window is signed in as this agent. */
          isSignedIn: { type: 'boolean' },
        },
        required: ['workNo', 'name', 'account', 'role', 'type', 'queues', 'isSignedIn'],
        additionalProperties: false,
      },
    },
    routes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          /** Access code and extension. */
          dialled: { type: 'string' },
          media: { enum: ['audio-video', 'multimedia', 'click-to-dial'] },
          leadsTo: { type: 'string' },
          /** Of a flow: name of the version that answers all numbers; null: its draft does. Absent: no flow. */
          version: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        },
        required: ['id', 'name', 'dialled', 'media', 'leadsTo'],
        additionalProperties: false,
      },
    },
    channels: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' }, type: { type: 'string' } },
        required: ['id', 'name', 'type'],
        additionalProperties: false,
      },
    },
    scenarios: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' } },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    /** Screen pop-ups as they are now: a desk works with those of its sign-in. */
    pops: { type: 'array', items: popField },
    answers: answersField,
    calls: { type: 'integer', minimum: 0 },
  },
  required: ['name', 'agents', 'routes', 'channels', 'scenarios', 'pops', 'answers', 'calls'],
  additionalProperties: false,
} as const;
export type Centre = FromSchema<typeof centreSchema>;

const recordField: SchemaOf<ContactRecord> = { type: 'object', title: 'ContactRecord' };
export const recordSchema = recordField;

/** The newest first; without traces and conversations. */
export const recordListSchema = {
  type: 'object',
  properties: {
    records: { type: 'array', items: recordField },
    /** Whether there are older ones that fit. */
    hasMore: { type: 'boolean' },
  },
  required: ['records', 'hasMore'],
  additionalProperties: false,
} as const;
export type RecordList = FromSchema<typeof recordListSchema>;
