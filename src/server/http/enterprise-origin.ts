import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Refused } from '../problems/refused.ts';
import { tenantsOfOrigin } from '../repository/connection-bar-repository.ts';
import type { Services } from '../services.ts';

const open = new Set(
  Object.values<Route>(routes)
    .filter(({ origins }) => origins === 'enterprise')
    .map(({ path }) => path as string),
);

/** Whether pages of enterprises may ask here, or ask whether they may (CORS). */
export function isForEnterprises({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): boolean {
  return (method === 'POST' || method === 'OPTIONS') && open.has(url.split('?', 1)[0] ?? '');
}

/**
 * Lets through what a page of a named origin asks, and lets that page read the answer. Which tenant named it, the handler
 * sees; no other page of the world gets an answer, and none gets one with credentials.
 */
export async function admitEnterprise(
  { storage }: Pick<Services, 'storage'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { origin } = request.headers;
  // Programs name no origin, and no page can make one speak for it.
  if (origin === undefined) return;
  const tenants = await tenantsOfOrigin(storage.db, origin);
  if (tenants.length === 0) {
    throw new Refused(
      { code: 'foreign-origin' },
      'No tenant lets pages of this origin embed its connection bar. Add the origin of the page in the sandbox of the tenant.',
    );
  }
  void reply.header('access-control-allow-origin', origin).header('vary', 'origin');
}

/** Answers a browser that asks before it sends (CORS preflight). */
export function preflightFor(services: Pick<Services, 'storage'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await admitEnterprise(services, request, reply);
    return reply
      .code(204)
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-max-age', '600')
      .send();
  };
}
