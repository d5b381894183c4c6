import { tenantPath } from './path-schemas.ts';
import { afterQuery, bundleQuery, tenantDeletionQuery } from './query-schemas.ts';
import type { Route } from './route.ts';
import { healthSchema } from './status.ts';
import {
  createTenantBodySchema,
  importBodySchema,
  importResultSchema,
  overviewSchema,
  sampleListSchema,
  tenantDeletionSchema,
  tenantHeaderSchema,
  tenantListSchema,
} from './tenants.ts';

const ofTenant = { tenant: 'path', params: tenantPath } as const;
const reading = { method: 'GET', permission: 'read', rate: 'read' } as const;
const ofServer = { method: 'GET', permission: 'open', tenant: 'none', rate: 'read', problems: [] } as const;

/** The server itself, and tenants as a whole. */
export const tenantRoutes = {
  health: { ...ofServer, path: '/api/health', summary: 'Whether the server works.', answer: healthSchema },
  openApi: { ...ofServer, path: '/api/openapi.json', summary: 'This table in OpenAPI form.', answer: 'openapi' },
  apiPage: { ...ofServer, path: '/api', summary: 'This table as a page to read.', answer: 'html' },
  samples: {
    ...ofServer,
    permission: 'read',
    path: '/api/samples',
    summary: 'The sample tenants that a new tenant can be made from.',
    answer: sampleListSchema,
  },
  tenants: {
    ...reading,
    path: '/api/tenants',
    summary: 'All tenants.',
    tenant: 'none',
    answer: tenantListSchema,
    problems: [],
  },
  createTenant: {
    method: 'POST',
    path: '/api/tenants',
    summary: 'Makes a tenant, empty or from a sample.',
    permission: 'manage',
    tenant: 'none',
    rate: 'write',
    body: createTenantBodySchema,
    status: 201,
    answer: tenantHeaderSchema,
    problems: ['tenant-exists', 'unknown-sample', 'invalid-document', 'save-id-reused'],
  },
  overview: {
    ...ofTenant,
    ...reading,
    path: '/api/tenants/:tenant',
    summary: 'The tenant and the headers of all its documents, with counts of findings and uses.',
    answer: overviewSchema,
    problems: ['unknown-tenant'],
  },
  deleteTenant: {
    ...ofTenant,
    method: 'DELETE',
    path: '/api/tenants/:tenant',
    summary: 'Deletes the tenant with all documents, their history and its secrets, for ever.',
    permission: 'manage',
    rate: 'write',
    query: tenantDeletionQuery,
    answer: tenantDeletionSchema,
    problems: ['unknown-tenant', 'stale-tenant'],
  },
  bundle: {
    ...ofTenant,
    ...reading,
    path: '/api/tenants/:tenant/bundle',
    summary:
      'The whole tenant as one bundle, byte for byte as `callsmith export` writes it; none if a document is damaged.',
    query: bundleQuery,
    answer: 'bundle',
    problems: ['unknown-tenant', 'damaged-document', 'damaged-recording', 'recordings-too-large'],
  },
  importFiles: {
    ...ofTenant,
    method: 'POST',
    path: '/api/tenants/:tenant/import',
    summary: 'Imports a bundle or the files of a folder, all or nothing; or tells what an import would do.',
    permission: 'manage',
    rate: 'import',
    body: importBodySchema,
    bodyLimit: 50_000_000,
    answer: importResultSchema,
    problems: ['unknown-tenant', 'import-refused', 'stale-tenant', 'save-id-reused'],
  },
  events: {
    ...ofTenant,
    method: 'GET',
    path: '/api/tenants/:tenant/events',
    summary: 'Changes of the tenant as they happen; resumes after `after` or the Last-Event-ID.',
    permission: 'read',
    rate: 'stream',
    query: afterQuery,
    answer: 'event-stream',
    problems: ['unknown-tenant'],
  },
} as const satisfies Readonly<Record<string, Route>>;
