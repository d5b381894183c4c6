import type { ValueMap } from '../kernel/model/value.ts';
import type { AgentAction, CustomerAction } from '../twin/contact-center/center-input.ts';
import { idField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

/** Names a window: made by the browser, kept while the window is open, also over a reload. */
export const sessionField = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{8,64}$',
  maxLength: 64,
  examples: ['window-1'],
} as const;

/** Platform agent ID. */
export const workNoField = { type: 'string', pattern: '^[1-9][0-9]{2,5}$', maxLength: 6, examples: ['1519'] } as const;

/** Of a call: seconds since 1970 and a running number. */
export const callIdField = {
  type: 'string',
  pattern: '^[0-9]{1,15}-[0-9]{1,9}$',
  maxLength: 25,
  examples: ['1653963570-252'],
} as const;

export const phoneNumberField = {
  type: 'string',
  pattern: '^\\+?[0-9]{1,24}$',
  maxLength: 25,
  examples: ['13800000000'],
} as const;

const textField = { type: 'string', minLength: 1, maxLength: 4096 } as const;
const calldataField: SchemaOf<ValueMap> = { type: 'object', title: 'ValueMap' };

/** An action of this type with these fields; nothing else is taken. */
function action<const Type extends string, const Fields extends object>(type: Type, fields: Fields) {
  const required = ['type', ...Object.keys(fields).filter((name) => name !== 'calldata' && name !== 'channel')];
  return {
    type: 'object',
    properties: { type: { const: type }, ...fields },
    required: required as readonly ('type' | Exclude<keyof Fields & string, 'calldata' | 'channel'>)[],
    additionalProperties: false,
  } as const;
}

const call = { call: callIdField } as const;
const flag = { type: 'boolean' } as const;

function target<const Kind extends string, const Fields extends object>(kind: Kind, fields: Fields) {
  const required = ['kind', ...Object.keys(fields)] as readonly ('kind' | (keyof Fields & string))[];
  return {
    type: 'object',
    properties: { kind: { const: kind }, ...fields },
    required,
    additionalProperties: false,
  } as const;
}

const targets = {
  anyOf: [
    target('queue', { queue: idField }),
    target('agent', { workNo: workNoField }),
    target('flow', { flow: idField }),
    target('number', { number: phoneNumberField }),
  ],
} as const;

const signIn = {
  autoAnswer: flag,
  autoEnterIdle: flag,
  status: { enum: ['idle', 'busy'] },
  force: flag,
} as const;

/** What an agent does; who does it stands in the path. */
export const agentDoingSchema = {
  anyOf: [
    action('sign-in', signIn),
    action('sign-out', {}),
    action('set-status', { status: { enum: ['idle', 'busy', 'rest'] } }),
    action('answer', call),
    action('reject', call),
    action('hold', call),
    action('unhold', call),
    action('mute', call),
    action('unmute', call),
    action('hang-up', call),
    action('switch', call),
    action('cancel-transfer', call),
    action('agent-says', { ...call, text: textField }),
    action('transfer', { ...call, to: targets, mode: { enum: ['release', 'success', 'suspend'] } }),
    action('call-out', { number: phoneNumberField, media: { enum: ['audio', 'video'] }, calldata: calldataField }),
    action('set-calldata', { ...call, values: calldataField }),
    action('authenticate', { ...call, code: { type: 'string', minLength: 1, maxLength: 64 } }),
  ],
} as const;
export type AgentDoing = FromSchema<typeof agentDoingSchema>;

/** What a customer does; the phone stands in the path. */
export const customerDoingSchema = {
  anyOf: [
    action('dial', {
      called: { type: 'string', pattern: '^[0-9*#]{0,44}$', maxLength: 44 },
      media: { enum: ['audio', 'video', 'text'] },
      calldata: calldataField,
      channel: idField,
    }),
    action('customer-key', { ...call, key: { enum: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'] } }),
    action('customer-says', { ...call, text: textField }),
    action('customer-wants-agent', call),
    action('customer-answers', call),
    action('customer-hangs-up', call),
  ],
} as const;
export type CustomerDoing = FromSchema<typeof customerDoingSchema>;

/** The input that an agent's action is. */
export function agentInput(doing: AgentDoing, workNo: string, session: string): AgentAction {
  if (doing.type !== 'set-calldata') return { ...doing, workNo, session };
  const { values: calldata, ...rest } = doing;
  return { ...rest, calldata, workNo, session };
}

export function customerInput(doing: CustomerDoing, phone: string): CustomerAction {
  return { ...doing, phone };
}
