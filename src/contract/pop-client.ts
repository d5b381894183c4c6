import type { Ask } from './ask.ts';
import { popRoutes } from './pop-routes.ts';
import type { FramingAnswer, FramingBody, Matches, PageAskBody, PageContent } from './pops.ts';
import { type Fetch, requestRoute } from './request-route.ts';

export type PopClient = ReturnType<typeof popClient>;

/** What screen pop-ups need of the server, as functions. */
export function popClient(baseUrl: string, fetch: Fetch, tenant: string) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  return Object.freeze({
    framing: (body: FramingBody) => ask<FramingAnswer>(popRoutes.checkFraming, { params: { tenant }, body }),
    content: (page: string, body: PageAskBody) =>
      ask<PageContent>(popRoutes.pageContent, { params: { tenant, id: page }, body }),
    matches: (table: string, number: string) =>
      ask<Matches>(popRoutes.matches, { params: { tenant, id: table }, body: { number } }),
  });
}
