import { tenantPath } from './path-schemas.ts';
import {
  framingAnswerSchema,
  framingBodySchema,
  matchBodySchema,
  matchesSchema,
  pageAskBodySchema,
  pageContentSchema,
} from './pops.ts';
import type { Route } from './route.ts';
import { tablePath } from './table-queries.ts';

const asking = { method: 'POST', permission: 'call', tenant: 'path', rate: 'call' } as const;

/** What screen pop-ups need of the outside: pages that may be framed, what internal pages show, who a caller is. */
export const popRoutes = {
  checkFraming: {
    ...asking,
    path: '/api/tenants/:tenant/framing',
    summary: 'Fetches a page of a trustlisted host and tells what it says about being framed.',
    params: tenantPath,
    body: framingBodySchema,
    answer: framingAnswerSchema,
    problems: ['unknown-tenant'],
  },
  pageContent: {
    ...asking,
    path: '/api/tenants/:tenant/pages/:id/content',
    summary: 'What an internal page shows of a call: asks its interface, or looks its tables up. Masked.',
    params: tablePath,
    body: pageAskBodySchema,
    answer: pageContentSchema,
    problems: ['unknown-tenant', 'unknown-document', 'damaged-document'],
  },
  matches: {
    ...asking,
    permission: 'read',
    rate: 'read',
    path: '/api/tenants/:tenant/tables/:id/matches',
    summary: 'All rows whose index is a number, in the ways in which numbers are written. Hidden values are masked.',
    params: tablePath,
    body: matchBodySchema,
    answer: matchesSchema,
    problems: ['unknown-tenant', 'unknown-table', 'damaged-document'],
  },
} as const satisfies Readonly<Record<string, Route>>;
