import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { admitEnterprise, isForEnterprises } from './enterprise-origin.ts';
import {
  type GuardRules,
  refuseForeignHost,
  refuseForeignOrigin,
  refuseOtherContent,
  refuseUnpermitted,
  routeOf,
} from './guards.ts';
import type { SecurityHeaders } from './security-headers.ts';

/** Every request passes here before anybody reads its body: host, origin, permission, content type. */
export function guardRequests(
  app: FastifyInstance,
  services: Pick<Services, 'storage'>,
  headers: SecurityHeaders,
  rules: GuardRules,
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('cache-control', 'no-store');
    refuseForeignHost(request, rules);
    const isOpen = isForEnterprises(request);
    if (!isOpen) refuseForeignOrigin(request);
    const route = routeOf(request);
    if (route === undefined) return;
    refuseUnpermitted(route, rules);
    if (!isOpen) refuseOtherContent(request, route);
  });
  // After the limiters, because it asks the storage; before everything whose refusals the page is to read.
  app.addHook('preParsing', async (request, reply) => {
    const route = routeOf(request);
    if (route === undefined || !isForEnterprises(request)) return;
    await admitEnterprise(services, request, reply);
    refuseOtherContent(request, route);
  });
}
