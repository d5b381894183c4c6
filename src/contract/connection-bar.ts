import { sessionField } from './centre-actions.ts';
import { idField, timeField } from './field-schemas.ts';
import type { FromSchema, SchemaOf } from './schema-type.ts';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;

/** What an enterprise's server sends for an access token (domain.md §5.1). */
export const tokenBodySchema = {
  type: 'object',
  properties: { app_key: text(64), app_secret: text(128) },
  required: ['app_key', 'app_secret'],
  additionalProperties: false,
} as const;
export type TokenBody = FromSchema<typeof tokenBodySchema>;

/** All texts, numbers too: seconds since 1970, and seconds. */
export const tokenAnswerSchema = {
  type: 'object',
  properties: {
    AccessToken: { type: 'string' },
    ApplyType: { const: 'Bearer' },
    CreateTime: { type: 'string' },
    Expires: { type: 'string' },
    Scope: { type: 'string' },
    AppKey: { type: 'string' },
    UserID: { type: 'string' },
  },
  required: ['AccessToken', 'ApplyType', 'CreateTime', 'Expires', 'Scope', 'AppKey', 'UserID'],
  additionalProperties: false,
} as const;
export type TokenAnswer = FromSchema<typeof tokenAnswerSchema>;

/** domain.md §5.2. Nobody registers a telephone here: account and password are there to be read and stored. */
export const agentInfoSchema = {
  type: 'object',
  properties: {
    sipServiceIp: { type: 'string' },
    sipServicePort: { type: 'integer', minimum: 1, maximum: 65_535 },
    agents: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          workNo: { type: 'integer' },
          accountCode: { type: 'string', maxLength: 100 },
          sipAccount: { type: 'string', maxLength: 24 },
          sipPwd: { type: 'string', maxLength: 24 },
        },
        required: ['workNo', 'accountCode', 'sipAccount', 'sipPwd'],
        additionalProperties: false,
      },
    },
  },
  required: ['sipServiceIp', 'sipServicePort', 'agents'],
  additionalProperties: false,
} as const;
export type AgentInfo = FromSchema<typeof agentInfoSchema>;

/** What a page of the enterprise sends for ccbarclient.js, and what its verification API is asked. */
export const barBodySchema = {
  type: 'object',
  properties: { access_token: text(4096), tenantSpaceId: text(64), userAccount: text(100) },
  required: ['access_token', 'tenantSpaceId', 'userAccount'],
  additionalProperties: false,
} as const;
export type BarBody = FromSchema<typeof barBodySchema>;

const originField = { type: 'string', minLength: 1, maxLength: 300 } as const;

export const barSettingsBodySchema = {
  type: 'object',
  properties: {
    /** `scheme://host[:port]` of pages that may embed the bar. */
    origins: { type: 'array', maxItems: 20, items: originField },
    /** Address of the enterprise's verification API; empty: none. */
    verifyUrl: { type: 'string', maxLength: 2048 },
  },
  required: ['origins', 'verifyUrl'],
  additionalProperties: false,
} as const;
export type BarSettingsBody = FromSchema<typeof barSettingsBodySchema>;

export const barSettingsSchema = {
  type: 'object',
  properties: {
    ...barSettingsBodySchema.properties,
    tenantSpaceId: { type: 'string' },
    /** Whether the trustlist opens the verification API's host. */
    isVerifyTrusted: { type: 'boolean' },
    /** Null: there are no credentials yet. */
    appKey: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    madeAt: { anyOf: [timeField, { type: 'null' }] },
    /** Business accounts that `userAccount` may be. */
    accounts: { type: 'array', items: { type: 'string' } },
  },
  required: ['origins', 'verifyUrl', 'tenantSpaceId', 'isVerifyTrusted', 'appKey', 'madeAt', 'accounts'],
  additionalProperties: false,
} as const;
export type BarSettings = FromSchema<typeof barSettingsSchema>;

export const noneBodySchema = { type: 'object', properties: {}, additionalProperties: false } as const;

/** The only answer that ever holds the secret. */
export const credentialsSchema = {
  type: 'object',
  properties: { appKey: { type: 'string' }, appSecret: { type: 'string' } },
  required: ['appKey', 'appSecret'],
  additionalProperties: false,
} as const;
export type Credentials = FromSchema<typeof credentialsSchema>;

/** A request of the enterprise, or one to it. Secrets are masked; `request` and `answer` are shortened. */
export interface LoggedRequest {
  readonly serial: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `out`: Callsmith asked the enterprise. */
  readonly direction: 'in' | 'out';
  readonly method: string;
  readonly address: string;
  /** HTTP status; null: no answer came. */
  readonly status: number | null;
  readonly ms: number;
  readonly request: string;
  readonly answer: string;
  /** Why it was refused or failed, in whole sentences; null: it was not. */
  readonly problem: string | null;
}

const loggedField: SchemaOf<LoggedRequest> = { type: 'object', title: 'LoggedRequest' };

export const barLogSchema = {
  type: 'object',
  /** The newest first. Kept in memory, the newest 200. */
  properties: { requests: { type: 'array', items: loggedField } },
  required: ['requests'],
  additionalProperties: false,
} as const;
export type BarLog = FromSchema<typeof barLogSchema>;

export const ticketBodySchema = {
  type: 'object',
  properties: { ticket: text(100) },
  required: ['ticket'],
  additionalProperties: false,
} as const;

/** Whom a bar is for, and which page it may talk with. */
export const barSessionSchema = {
  type: 'object',
  properties: {
    workNo: { type: 'string' },
    name: { type: 'string' },
    account: { type: 'string' },
    origin: originField,
    tenant: idField,
    /** Names the bar to the centre: the same for every bar of this agent on pages of this origin. */
    session: sessionField,
  },
  required: ['workNo', 'name', 'account', 'origin', 'tenant', 'session'],
  additionalProperties: false,
} as const;
export type BarSession = FromSchema<typeof barSessionSchema>;
