import type { FastifyInstance, RouteOptions } from 'fastify';
import { mediaForms } from '../../contract/media-forms.ts';
import { type RateClass, type Route, rateClasses } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import type { ContractSchema } from '../../contract/schema-type.ts';
import { Refused } from '../problems/refused.ts';
import type { Asked, Handlers } from './handler.ts';

/** Requests per minute that one address may make; 0 lifts the limit. */
export type RateLimits = Readonly<Record<RateClass, number>>;

const table: Readonly<Record<string, Route>> = routes;

/** From now on only routes that are in the contract's table, exactly as they are there, can be registered. */
export function refuseOtherRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (options) => {
    const { contract } = (options.config ?? {}) as { readonly contract?: Route };
    const isListed = Object.values(table).some((route) => route === contract);
    if (isListed && contract?.method === options.method && contract.path === options.url) return;
    throw new Error(
      `${options.method} ${options.url} is not in the table of src/contract/routes.ts: add it there first.`,
    );
  });
}

/** Registers every route of the table with its handler. */
export function serveRoutes(app: FastifyInstance, handlers: Handlers, rates: RateLimits): void {
  const limiters = limitersOf(app, rates);
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    const handle = handlers[name] as (asked: Asked<unknown>) => Promise<unknown>;
    app.route({
      method: route.method,
      url: route.path,
      schema: schemaOf(name, route),
      ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
      config: { contract: route },
      ...limiters[route.rate],
      async handler(request, reply) {
        if (route.status !== undefined) reply.code(route.status);
        const { params, query, body } = request as unknown as Asked<unknown>;
        return handle({ params, query, body, request, reply });
      },
    } as RouteOptions);
  }
}

function schemaOf(name: string, { summary, permission, params, query, body, answer, status }: Route) {
  return {
    operationId: name,
    summary,
    description: `Permission: ${permission}.`,
    ...(params === undefined ? {} : { params }),
    querystring: query ?? { type: 'object', additionalProperties: false },
    ...(body === undefined ? {} : { body: bodySchema(body) }),
    response: { [status ?? 200]: answerSchema(answer), default: problemSchema },
  };
}

const problemSchema = {
  description: 'A problem (RFC 9457): type, title, status, detail, code.',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};

function answerSchema(answer: Route['answer']): ContractSchema | object {
  if (typeof answer !== 'string') return answer;
  return { description: answer, content: { [essenceOf(answer)]: { schema: {} } } };
}

/** Nothing is said of a raw body here: its handler reads it. */
function bodySchema(body: NonNullable<Route['body']>): ContractSchema | object {
  return typeof body === 'string' ? { content: { [essenceOf(body)]: { schema: {} } } } : body;
}

function essenceOf(form: keyof typeof mediaForms): string {
  return mediaForms[form].replace(/;.*/, '');
}

/** One counter for all routes of a class: each limiter that is made keeps its own. */
function limitersOf(app: FastifyInstance, rates: RateLimits): Readonly<Record<RateClass, object>> {
  const limiterOf = (rate: RateClass): readonly [RateClass, object] => {
    const max = rates[rate];
    return [rate, max === 0 ? {} : { onRequest: app.rateLimit({ max, timeWindow: 60_000 }) }];
  };
  return Object.fromEntries(rateClasses.map(limiterOf)) as Record<RateClass, object>;
}

/** What the rate limiter throws. */
export function rateLimited(_request: unknown, { ttl }: { readonly ttl: number }): Refused {
  const retryAfter = Math.max(1, Math.ceil(ttl / 1000));
  return new Refused(
    { code: 'rate-limited', retryAfter },
    `There were too many requests from your address. Try again in ${retryAfter} s.`,
  );
}
