import type { ServiceRequest } from '../kernel/model/call.ts';
import type { Ask } from './ask.ts';
import { callRoutes } from './call-routes.ts';
import type { InvokeResult, SecretBody, SecretDeletion, SecretHeader, SecretList } from './calls.ts';
import { documentClient } from './document-client.ts';
import { invokeRequest } from './invoke-request.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';
import type { Health } from './status.ts';
import { tenantRoutes } from './tenant-routes.ts';
import type {
  CreateTenantBody,
  ImportBody,
  ImportResult,
  Overview,
  SampleList,
  TenantDeletion,
  TenantHeader,
  TenantList,
} from './tenants.ts';

export type Client = ReturnType<typeof createClient>;

/**
 * The server as functions. `baseUrl` is the server's origin, or empty for the page's own. Every function gives
 * `{ ok: true, value }` or `{ ok: false, problem }` and never rejects.
 */
export function createClient(baseUrl: string, fetch: Fetch) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  return Object.freeze({
    health: () => ask<Health>(tenantRoutes.health),
    samples: () => ask<SampleList>(tenantRoutes.samples),
    tenants: () => ask<TenantList>(tenantRoutes.tenants),
    createTenant: (body: CreateTenantBody) => ask<TenantHeader>(tenantRoutes.createTenant, { body }),
    overview: (tenant: string) => ask<Overview>(tenantRoutes.overview, { params: { tenant } }),
    deleteTenant: (tenant: string, baseChange: number) =>
      ask<TenantDeletion>(tenantRoutes.deleteTenant, { params: { tenant }, query: { baseChange } }),
    /** The bundle's text in canonical form. */
    bundle: (tenant: string) =>
      requestRoute(baseUrl, fetch, tenantRoutes.bundle, { params: { tenant } }, (text): string => text),
    /** Address of the bundle, for a download link. */
    bundleUrl: (tenant: string) => routeUrl(baseUrl, tenantRoutes.bundle, { params: { tenant } }),
    importFiles: (tenant: string, body: ImportBody) =>
      ask<ImportResult>(tenantRoutes.importFiles, { params: { tenant }, body }),
    /** Address of the tenant's events; see followEvents. */
    eventsUrl: (tenant: string, after?: number) =>
      routeUrl(baseUrl, tenantRoutes.events, { params: { tenant }, query: { after } }),
    ...documentClient(ask),
    /** Has the server send what a call asked of an interface (`Wait.request` with service `interface`). */
    invoke: (tenant: string, request: ServiceRequest, signal?: AbortSignal) =>
      ask<InvokeResult>(callRoutes.invoke, { params: { tenant }, body: invokeRequest(request), signal }),
    secrets: (tenant: string) => ask<SecretList>(callRoutes.secrets, { params: { tenant } }),
    putSecret: (tenant: string, name: string, body: SecretBody) =>
      ask<SecretHeader>(callRoutes.putSecret, { params: { tenant, name }, body }),
    deleteSecret: (tenant: string, name: string) =>
      ask<SecretDeletion>(callRoutes.deleteSecret, { params: { tenant, name } }),
  });
}
