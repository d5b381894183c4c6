import {
  agentInfoSchema,
  barBodySchema,
  barLogSchema,
  barSessionSchema,
  barSettingsBodySchema,
  barSettingsSchema,
  credentialsSchema,
  noneBodySchema,
  ticketBodySchema,
  tokenAnswerSchema,
  tokenBodySchema,
} from './connection-bar.ts';
import { tenantPath } from './path-schemas.ts';
import type { Route } from './route.ts';

const published = { permission: 'call', tenant: 'none', rate: 'call' } as const;
const own = { tenant: 'path', params: tenantPath, problems: ['unknown-tenant'] } as const;

/**
 * The connection bar as the vendor publishes it (domain.md §5.2), at the vendor's addresses, and what its sandbox needs
 * beside. Refusals are problems like all others: the vendor publishes their statuses, and no form.
 */
export const connectionBarRoutes = {
  tokenByAkSk: {
    ...published,
    method: 'POST',
    path: '/apigovernance/api/oauth/tokenByAkSk',
    summary: 'An access token for a key and its secret; header X-Token-Expire: seconds, 1 to 3600, default 600.',
    body: tokenBodySchema,
    bodyLimit: 10_000,
    answer: tokenAnswerSchema,
    problems: ['bad-credentials'],
  },
  queryAgentInfo: {
    ...published,
    method: 'GET',
    path: '/apiaccess/CC-Mangemant/v1/queryAgentInfo',
    summary: 'All agents of the tenant of an access token; headers x-app-key and Authorization: Bearer <AccessToken>.',
    answer: agentInfoSchema,
    problems: ['bad-token'],
  },
  ccbarClient: {
    ...published,
    method: 'POST',
    path: '/service-cloud/ccdesktop/pages/cc-bar/js/ccbarclient.js',
    summary: 'The script of the connection bar for an agent whom the verification API of the enterprise vouches for.',
    origins: 'enterprise',
    body: barBodySchema,
    bodyLimit: 10_000,
    answer: 'script',
    problems: ['unknown-tenant', 'not-verified', 'verification-failed', 'unknown-agent'],
  },
  connectionBar: {
    ...own,
    method: 'GET',
    path: '/api/tenants/:tenant/connection-bar',
    permission: 'read',
    rate: 'read',
    summary: 'How the sandbox of the connection bar is set up, without the secret.',
    answer: barSettingsSchema,
  },
  putConnectionBar: {
    ...own,
    method: 'PUT',
    path: '/api/tenants/:tenant/connection-bar',
    permission: 'manage',
    rate: 'write',
    summary: 'Which pages may embed the bar, and where the verification API of the enterprise is.',
    body: barSettingsBodySchema,
    answer: barSettingsSchema,
  },
  makeBarCredentials: {
    ...own,
    method: 'POST',
    path: '/api/tenants/:tenant/connection-bar/credentials',
    permission: 'manage',
    rate: 'write',
    summary: 'A new key and secret; those before, and their access tokens, are worth nothing from then on.',
    body: noneBodySchema,
    answer: credentialsSchema,
  },
  barLog: {
    ...own,
    method: 'GET',
    path: '/api/tenants/:tenant/connection-bar/requests',
    permission: 'read',
    rate: 'read',
    summary: 'What the enterprise asked and was asked, the newest first, secrets masked.',
    answer: barLogSchema,
  },
  redeemTicket: {
    ...own,
    method: 'POST',
    path: '/api/tenants/:tenant/connection-bar/sessions',
    permission: 'call',
    rate: 'call',
    summary: 'Whom a bar is for: the ticket that its script carries, once, within a minute.',
    body: ticketBodySchema,
    answer: barSessionSchema,
    problems: ['unknown-tenant', 'bad-ticket'],
  },
} as const satisfies Readonly<Record<string, Route>>;
