import type { Ask } from './ask.ts';
import type { BarLog, BarSession, BarSettings, BarSettingsBody, Credentials } from './connection-bar.ts';
import { connectionBarRoutes } from './connection-bar-routes.ts';
import { type Fetch, requestRoute } from './request-route.ts';

export type ConnectionBarClient = ReturnType<typeof connectionBarClient>;

/** The sandbox of a tenant's connection bar as functions. */
export function connectionBarClient(baseUrl: string, fetch: Fetch, tenant: string) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  const params = { tenant };
  return Object.freeze({
    settings: () => ask<BarSettings>(connectionBarRoutes.connectionBar, { params }),
    save: (body: BarSettingsBody) => ask<BarSettings>(connectionBarRoutes.putConnectionBar, { params, body }),
    makeCredentials: () => ask<Credentials>(connectionBarRoutes.makeBarCredentials, { params, body: {} }),
    log: () => ask<BarLog>(connectionBarRoutes.barLog, { params }),
    session: (ticket: string) => ask<BarSession>(connectionBarRoutes.redeemTicket, { params, body: { ticket } }),
  });
}
