import type { Result } from './client-result.ts';
import type { RouteRequest } from './request-route.ts';
import type { Route } from './route.ts';

/** Asks for a route and reads its JSON answer as the type that the route's schema promises. */
export type Ask = <Value>(route: Route, request?: RouteRequest) => Promise<Result<Value>>;
