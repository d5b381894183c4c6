import { answersBodySchema, doneSchema } from './centre.ts';
import {
  dialogAnswerSchema,
  dialogBodySchema,
  dialogCredentialsSchema,
  dialogSandboxSchema,
  dialogTokenBodySchema,
  dialogTokenSchema,
} from './dialog.ts';
import { tenantPath } from './path-schemas.ts';
import type { Route } from './route.ts';

const published = { method: 'POST', permission: 'call', tenant: 'none', rate: 'call' } as const;
const process = { ...published, body: dialogBodySchema, bodyLimit: 64_000, answer: dialogAnswerSchema } as const;
const own = { tenant: 'path', params: tenantPath } as const;

const vdnPath = {
  type: 'object',
  properties: { vdn: { type: 'string', pattern: '^[1-9][0-9]{0,3}$', maxLength: 4 } },
  required: ['vdn'],
  additionalProperties: false,
} as const;

/**
 * The dialog interface of the chatbot platform at the vendor's addresses (domain.md §5.5), and what its sandbox needs
 * beside. The tenant is that of the token.
 */
export const dialogRoutes = {
  dialogToken: {
    ...published,
    path: '/oifde/rest/api/gettoken',
    summary: 'A token for an hour; appKey is the id of the tenant, appSecret stands in its sandbox.',
    body: dialogTokenBodySchema,
    bodyLimit: 10_000,
    answer: dialogTokenSchema,
    problems: [],
  },
  dialogProcess: {
    ...process,
    path: '/oifde/rest/crs/process',
    summary: 'Begins a dialog (inaction 8) or says what came of the last answer (9, 11); gives what to do next.',
    problems: ['damaged-document'],
  },
  dialogProcessOfVdn: {
    ...process,
    path: '/oifde/rest/v2/crs/process/:vdn',
    summary: 'The same for a VDN: that of the tenant.',
    params: vdnPath,
    problems: ['damaged-document'],
  },
  dialogSandbox: {
    ...own,
    method: 'GET',
    path: '/api/tenants/:tenant/dialogs',
    permission: 'read',
    rate: 'read',
    summary: 'Which access codes can be called by the dialog interface, and the last dialogs, secrets masked.',
    answer: dialogSandboxSchema,
    problems: ['unknown-tenant'],
  },
  dialogCredentials: {
    ...own,
    method: 'GET',
    path: '/api/tenants/:tenant/dialogs/credentials',
    permission: 'reveal',
    rate: 'read',
    summary: 'With what a program gets its token for the dialog interface.',
    answer: dialogCredentialsSchema,
    problems: ['unknown-tenant'],
  },
  dialogAnswers: {
    ...own,
    method: 'POST',
    path: '/api/tenants/:tenant/dialogs/answers',
    permission: 'call',
    rate: 'write',
    summary: 'Has interfaces of dialogs answered by live services, or by the mock answers of a scenario.',
    body: answersBodySchema,
    answer: doneSchema,
    problems: ['unknown-tenant', 'unknown-document'],
  },
} as const satisfies Readonly<Record<string, Route>>;
