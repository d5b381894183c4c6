import { idField } from './field-schemas.ts';
import { tenantPath } from './path-schemas.ts';
import {
  cloneBodySchema,
  editingBodySchema,
  editorField,
  flowLifeSchema,
  flowLifeWithHistorySchema,
  lifeListSchema,
  releaseBodySchema,
  releaseCheckSchema,
  versionField,
  versionStateBodySchema,
} from './releases.ts';
import type { Route } from './route.ts';

const flowPath = {
  type: 'object',
  properties: { tenant: idField, id: idField },
  required: ['tenant', 'id'],
  additionalProperties: false,
} as const;

const versionPath = {
  type: 'object',
  properties: { tenant: idField, id: idField, version: versionField },
  required: ['tenant', 'id', 'version'],
  additionalProperties: false,
} as const;

/** Who asks: others who edit the flow are told, oneself is not. */
const editorQuery = { type: 'object', properties: { editor: editorField }, additionalProperties: false } as const;

const reading = { method: 'GET', permission: 'read', tenant: 'path', rate: 'read' } as const;
const writing = { method: 'POST', permission: 'manage', tenant: 'path', rate: 'write' } as const;

/** Flows in use: what is released is never what is drafted, and has addresses of its own. */
export const releaseRoutes = {
  flowLives: {
    ...reading,
    path: '/api/tenants/:tenant/releases',
    summary: 'All flows with the states of their drafts and all their versions.',
    params: tenantPath,
    query: editorQuery,
    answer: lifeListSchema,
    problems: ['unknown-tenant', 'damaged-document'],
  },
  flowLife: {
    ...reading,
    path: '/api/tenants/:tenant/flows/:id/releases',
    summary: 'The versions of a flow, and who did what with them when and why.',
    params: flowPath,
    query: editorQuery,
    answer: flowLifeWithHistorySchema,
    problems: ['unknown-tenant', 'unknown-document', 'damaged-document'],
  },
  checkRelease: {
    ...reading,
    path: '/api/tenants/:tenant/flows/:id/release-check',
    summary: 'What a release of the draft would freeze, and what is wrong with it.',
    params: flowPath,
    query: editorQuery,
    answer: releaseCheckSchema,
    problems: ['unknown-tenant', 'unknown-document', 'damaged-document'],
  },
  releaseFlow: {
    ...writing,
    path: '/api/tenants/:tenant/flows/:id/releases',
    summary:
      'Freezes the draft with all it refers to as the next version. Errors refuse it, warnings must be accepted.',
    params: flowPath,
    body: releaseBodySchema,
    bodyLimit: 5_000_000,
    status: 201,
    answer: flowLifeSchema,
    problems: [
      'unknown-tenant',
      'unknown-document',
      'release-refused',
      'release-not-allowed',
      'stale-release',
      'save-id-reused',
      'damaged-document',
    ],
  },
  releasedBundle: {
    ...reading,
    path: '/api/tenants/:tenant/flows/:id/releases/:version',
    summary: 'What a version froze. It never changes; the ETag is the SHA-256 of its text.',
    params: versionPath,
    answer: 'bundle',
    problems: ['unknown-tenant', 'unknown-release', 'damaged-document'],
  },
  changeVersionState: {
    ...writing,
    path: '/api/tenants/:tenant/flows/:id/releases/:version/state',
    summary:
      'Publishes a gray version, changes its number rules, takes a version offline, or releases an earlier one again.',
    params: versionPath,
    body: versionStateBodySchema,
    bodyLimit: 5_000_000,
    answer: flowLifeSchema,
    problems: [
      'unknown-tenant',
      'unknown-release',
      'release-not-allowed',
      'stale-release',
      'save-id-reused',
      'damaged-document',
    ],
  },
  cloneVersion: {
    ...writing,
    permission: 'edit',
    path: '/api/tenants/:tenant/flows/:id/releases/:version/draft',
    summary: 'Makes the draft what a version froze, to go on from there. What the draft was stays in its history.',
    params: versionPath,
    body: cloneBodySchema,
    answer: flowLifeSchema,
    problems: ['unknown-tenant', 'unknown-release', 'stale-release', 'save-id-reused', 'damaged-document'],
  },
  editFlow: {
    ...writing,
    method: 'PUT',
    permission: 'edit',
    path: '/api/tenants/:tenant/flows/:id/editing',
    summary:
      'Says that a page has the flow open for editing, or has left it; without news it counts as left after five minutes.',
    params: flowPath,
    body: editingBodySchema,
    answer: flowLifeSchema,
    problems: ['unknown-tenant', 'unknown-document', 'damaged-document'],
  },
} as const satisfies Readonly<Record<string, Route>>;
