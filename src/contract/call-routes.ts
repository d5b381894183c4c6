import {
  invokeBodySchema,
  invokeResultSchema,
  secretBodySchema,
  secretDeletionSchema,
  secretHeaderSchema,
  secretListSchema,
} from './calls.ts';
import { secretPath, tenantPath } from './path-schemas.ts';
import type { Route } from './route.ts';

/** Calls to the live services of a tenant, and the secrets they need. */
export const callRoutes = {
  invoke: {
    method: 'POST',
    path: '/api/tenants/:tenant/invoke',
    summary: 'Calls the live service of an interface, as its saved document allows.',
    permission: 'call',
    tenant: 'path',
    rate: 'call',
    params: tenantPath,
    body: invokeBodySchema,
    answer: invokeResultSchema,
    problems: ['unknown-tenant', 'unknown-document', 'damaged-document'],
  },
  secrets: {
    method: 'GET',
    path: '/api/tenants/:tenant/secrets',
    summary: 'Names of the secrets and where each may be sent; never their values.',
    permission: 'manage',
    tenant: 'path',
    rate: 'read',
    params: tenantPath,
    answer: secretListSchema,
    problems: ['unknown-tenant'],
  },
  putSecret: {
    method: 'PUT',
    path: '/api/tenants/:tenant/secrets/:name',
    summary: 'Sets a secret and the one origin it may be sent to.',
    permission: 'manage',
    tenant: 'path',
    rate: 'write',
    params: secretPath,
    body: secretBodySchema,
    answer: secretHeaderSchema,
    problems: ['unknown-tenant'],
  },
  deleteSecret: {
    method: 'DELETE',
    path: '/api/tenants/:tenant/secrets/:name',
    summary: 'Forgets a secret.',
    permission: 'manage',
    tenant: 'path',
    rate: 'write',
    params: secretPath,
    answer: secretDeletionSchema,
    problems: ['unknown-tenant', 'unknown-secret'],
  },
} as const satisfies Readonly<Record<string, Route>>;
