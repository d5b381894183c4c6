import { callRoutes } from './call-routes.ts';
import { centreRoutes } from './centre-routes.ts';
import { connectionBarRoutes } from './connection-bar-routes.ts';
import { dialogRoutes } from './dialog-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { popRoutes } from './pop-routes.ts';
import { recordingRoutes } from './recording-routes.ts';
import { releaseRoutes } from './release-routes.ts';
import type { Route } from './route.ts';
import { tableRoutes } from './table-routes.ts';
import { tenantRoutes } from './tenant-routes.ts';

/** Everything that can be asked of the server, by name. Clients import the tables they need, so that screens load only those. */
export const routes = {
  ...tenantRoutes,
  ...documentRoutes,
  ...callRoutes,
  ...releaseRoutes,
  ...centreRoutes,
  ...tableRoutes,
  ...recordingRoutes,
  ...popRoutes,
  ...connectionBarRoutes,
  ...dialogRoutes,
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
