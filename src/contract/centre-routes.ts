import {
  agentBodySchema,
  answersBodySchema,
  centreSchema,
  customerBodySchema,
  doneSchema,
  recordListSchema,
  recordSchema,
} from './centre.ts';
import { callIdField, phoneNumberField, sessionField, workNoField } from './centre-actions.ts';
import { idField } from './field-schemas.ts';
import { tenantPath } from './path-schemas.ts';
import { numberText } from './query-schemas.ts';
import type { Route } from './route.ts';

const agentPath = {
  type: 'object',
  properties: { tenant: idField, agent: workNoField },
  required: ['tenant', 'agent'],
  additionalProperties: false,
} as const;

const phonePath = {
  type: 'object',
  properties: { tenant: idField, phone: sessionField },
  required: ['tenant', 'phone'],
  additionalProperties: false,
} as const;

const recordPath = {
  type: 'object',
  properties: { tenant: idField, call: callIdField },
  required: ['tenant', 'call'],
  additionalProperties: false,
} as const;

const sessionQuery = {
  type: 'object',
  properties: { session: sessionField },
  required: ['session'],
  additionalProperties: false,
} as const;

const numberQuery = {
  type: 'object',
  properties: { number: phoneNumberField },
  required: ['number'],
  additionalProperties: false,
} as const;

/** `text`: in the number, the call ID, an agent ID or a queue. `authentication`: a mode code. `from`, `to`, `before`: milliseconds since 1970. */
const recordsQuery = {
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: 100 },
    media: { enum: ['audio', 'video', 'wechat', 'email', 'whatsapp', 'web'] },
    authentication: { type: 'string', pattern: '^[A-Za-z0-9_]{1,64}$', maxLength: 64 },
    from: numberText,
    to: numberText,
    before: numberText,
  },
  additionalProperties: false,
} as const;

const reading = {
  method: 'GET',
  permission: 'read',
  tenant: 'path',
  rate: 'read',
  problems: ['unknown-tenant'],
} as const;
const doing = {
  method: 'POST',
  permission: 'call',
  tenant: 'path',
  rate: 'write',
  problems: ['unknown-tenant'],
} as const;
const hearing = { ...reading, permission: 'call', rate: 'stream', answer: 'event-stream' } as const;

/** The live contact centre of a tenant: agents and customers are windows of browsers, or programs. */
export const centreRoutes = {
  centre: {
    ...reading,
    path: '/api/tenants/:tenant/centre',
    summary: 'Who can sign in, what can be dialled, and who answers for interfaces.',
    params: tenantPath,
    answer: centreSchema,
  },
  centreAnswers: {
    ...doing,
    path: '/api/tenants/:tenant/centre/answers',
    summary: 'Has interfaces of the centre answered by live services, or by the mock answers of a scenario.',
    params: tenantPath,
    body: answersBodySchema,
    answer: doneSchema,
    problems: ['unknown-tenant', 'unknown-document'],
  },
  agentEvents: {
    ...hearing,
    path: '/api/tenants/:tenant/centre/agents/:agent/events',
    summary: 'What a desk shows, whenever it changes, and what happens there. Keeps the agent signed in.',
    params: agentPath,
    query: sessionQuery,
  },
  agentDoes: {
    ...doing,
    path: '/api/tenants/:tenant/centre/agents/:agent',
    summary: 'What an agent does: sign-in, answer, hold, transfer, hang-up ...',
    params: agentPath,
    body: agentBodySchema,
    answer: doneSchema,
  },
  phoneEvents: {
    ...hearing,
    path: '/api/tenants/:tenant/centre/phones/:phone/events',
    summary: 'Switches a telephone on, and says what it shows. It is switched off when nobody listens.',
    params: phonePath,
    query: numberQuery,
  },
  customerDoes: {
    ...doing,
    path: '/api/tenants/:tenant/centre/phones/:phone',
    summary: 'What a customer does: dial, customer-key, customer-says, customer-hangs-up ...',
    params: phonePath,
    body: customerBodySchema,
    answer: doneSchema,
  },
  records: {
    ...reading,
    path: '/api/tenants/:tenant/centre/records',
    summary: 'Contact records, the newest first, at most 50, without traces.',
    params: tenantPath,
    query: recordsQuery,
    answer: recordListSchema,
  },
  record: {
    ...reading,
    path: '/api/tenants/:tenant/centre/records/:call',
    summary: 'A contact record with its call detail records and the trace of its flows.',
    params: recordPath,
    answer: recordSchema,
    problems: ['unknown-tenant', 'unknown-record'],
  },
  recordsCsv: {
    ...reading,
    path: '/api/tenants/:tenant/centre/records.csv',
    summary: 'The contact records that fit as CSV, safe to open in a spreadsheet; at most 10,000.',
    params: tenantPath,
    query: recordsQuery,
    answer: 'csv',
  },
  recordsJson: {
    ...reading,
    path: '/api/tenants/:tenant/centre/records.json',
    summary: 'The contact records that fit as JSON, with traces; at most 1,000.',
    params: tenantPath,
    query: recordsQuery,
    answer: 'bundle',
  },
} as const satisfies Readonly<Record<string, Route>>;
