import { callRoutes } from './call-routes.ts';
import { documentRoutes } from './document-routes.ts';
import type { Route } from './route.ts';
import { tenantRoutes } from './tenant-routes.ts';

/** Everything that can be asked of the server, by name. */
export const routes = { ...tenantRoutes, ...documentRoutes, ...callRoutes } as const satisfies Readonly<
  Record<string, Route>
>;

export type RouteName = keyof typeof routes;
