import type { Ask } from './ask.ts';
import type { Result } from './client-result.ts';
import { releaseRoutes } from './release-routes.ts';
import type {
  CloneBody,
  EditingBody,
  FlowLifeAnswer,
  FlowLifeWithHistory,
  LifeList,
  ReleaseBody,
  ReleaseCheck,
  VersionStateBody,
} from './releases.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';

export type ReleaseClient = ReturnType<typeof releaseClient>;

/** What the server can be asked about released flows. `editor`: who asks, so that one is not told of oneself. */
export function releaseClient(baseUrl: string, fetch: Fetch) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  const asking = (editor: string | undefined) => (editor === undefined ? {} : { query: { editor } });
  return Object.freeze({
    lives: (tenant: string, editor?: string) =>
      ask<LifeList>(releaseRoutes.flowLives, { params: { tenant }, ...asking(editor) }),
    life: (tenant: string, id: string, editor?: string) =>
      ask<FlowLifeWithHistory>(releaseRoutes.flowLife, { params: { tenant, id }, ...asking(editor) }),
    check: (tenant: string, id: string, editor?: string) =>
      ask<ReleaseCheck>(releaseRoutes.checkRelease, { params: { tenant, id }, ...asking(editor) }),
    release: (tenant: string, id: string, body: ReleaseBody) =>
      ask<FlowLifeAnswer>(releaseRoutes.releaseFlow, { params: { tenant, id }, body }),
    changeState: (tenant: string, id: string, version: string, body: VersionStateBody) =>
      ask<FlowLifeAnswer>(releaseRoutes.changeVersionState, { params: { tenant, id, version }, body }),
    clone: (tenant: string, id: string, version: string, body: CloneBody) =>
      ask<FlowLifeAnswer>(releaseRoutes.cloneVersion, { params: { tenant, id, version }, body }),
    edit: (tenant: string, id: string, body: EditingBody) =>
      ask<FlowLifeAnswer>(releaseRoutes.editFlow, { params: { tenant, id }, body }),
    /** The text of what was frozen, in canonical form. */
    released: (tenant: string, id: string, version: string): Promise<Result<string>> =>
      requestRoute(baseUrl, fetch, releaseRoutes.releasedBundle, { params: { tenant, id, version } }, (text) => text),
    /** Its address, for download links and other systems. */
    releasedUrl: (tenant: string, id: string, version: string) =>
      routeUrl(baseUrl, releaseRoutes.releasedBundle, { params: { tenant, id, version } }),
  });
}
