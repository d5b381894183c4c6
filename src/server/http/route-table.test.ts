import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaForms } from '../../contract/media-forms.ts';
import { problemCodes } from '../../contract/problem-codes.ts';
import { permissions, type Route, rateClasses } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { addressOf } from '../harness/route-address.harness.ts';
import { newTenant } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';
import { type RateLimits, refuseOtherRoutes } from './serve-routes.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await newTenant(server.client, 'shop');
});
afterAll(() => server.stop());

// As long as there are many routes to ask, and other work on the machine.
describe('the route table (A1)', { timeout: 60_000 }, () => {
  const rows = Object.entries<Route>(routes);

  it('states permission, schemas, tenant binding, rate class and problems of every route', () => {
    for (const [name, route] of rows) {
      expect(permissions, name).toContain(route.permission);
      expect(rateClasses, name).toContain(route.rate);
      const parameters = [...route.path.matchAll(/:([a-z]+)/g)].map(([, parameter]) => parameter);
      expect(Object.keys(route.params?.properties ?? {}), name).toEqual(parameters);
      expect(route.tenant, name).toBe(parameters.includes('tenant') ? 'path' : 'none');
      expect(route.body === undefined, name).toBe(route.method === 'GET' || route.method === 'DELETE');
      if (route.method !== 'GET') expect(route.permission, name).not.toBe('open');
      for (const schema of [route.params, route.query, route.body]) {
        if (typeof schema === 'object') expect(schema.additionalProperties, name).toBe(false);
      }
      if (typeof route.body === 'string') expect(route.bodyLimit, name).toBeGreaterThan(0);
      for (const code of route.problems) expect(problemCodes).toHaveProperty(code);
    }
    console.log(`A1: ${rows.length} of ${rows.length} routes complete, 0 exceptions`);
  });

  it('holds every route the server has: another one cannot be registered', async () => {
    const bare = Fastify();
    refuseOtherRoutes(bare);
    expect(() => bare.get('/api/backdoor', async () => 'in')).toThrow('not in the table');
    const config = { contract: routes.health };
    expect(() => bare.get('/api/backdoor', { config }, async () => 'in')).toThrow('not in the table');
    const documented = Object.entries((server.app.swagger() as { paths: object }).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const listed = rows.map(([, { method, path }]) => `${method} ${path.replace(/:([a-z]+)/gi, '{$1}')}`);
    expect(documented.sort()).toEqual(listed.sort());
  });

  it('is told as a page and as OpenAPI', async () => {
    const page = await (await fetch(`${server.address}/api`)).text();
    const openApi = (await (await fetch(`${server.address}/api/openapi.json`)).json()) as { openapi: string };
    for (const [, { path }] of rows) expect(page).toContain(path);
    expect(openApi.openapi).toMatch(/^3\./);
  });

  it('is asked nothing that a server was started without permission for', async () => {
    let refused = 0;
    for (const missing of permissions) {
      const grants = new Set(permissions.filter((permission) => permission !== missing));
      const lame = await startTestServer({ grants });
      for (const [name, route] of rows) {
        if (route.permission !== missing) continue;
        expect(await codeOf(lame, route), name).toBe('not-permitted');
        refused += 1;
      }
      await lame.stop();
    }
    console.log(`A1: ${refused} of ${rows.length} routes refused where their permission is not granted`);
    expect(refused).toBe(rows.length);
  });

  it('counts every route against the limit of its class', async () => {
    const once = Object.fromEntries(rateClasses.map((rate) => [rate, 1])) as RateLimits;
    const limited = await startTestServer({ rates: once });
    const seen = new Set<string>();
    let refused = 0;
    for (const [name, route] of rows) {
      const code = await codeOf(limited, route);
      const isFirst = !seen.has(route.rate);
      seen.add(route.rate);
      if (!isFirst) expect(code, name).toBe('rate-limited');
      refused += code === 'rate-limited' ? 1 : 0;
    }
    await limited.stop();
    console.log(
      `A1: ${refused} of ${rows.length} routes refused beyond the limit; each of ${seen.size} classes let 1 pass`,
    );
    expect(refused).toBe(rows.length - seen.size);
  });

  it('leads to no tenant but the one that the path names', async () => {
    const bound = rows.filter(([, { tenant, body }]) => tenant === 'path' && body === undefined);
    for (const [name, route] of bound) {
      expect(await codeOf(server, route, 'nobody'), name).toBe('unknown-tenant');
    }
    console.log(`A1: ${bound.length} routes without a body know no tenant that there is not`);
  });
});

/** Why a route refuses a request that has what its schemas ask of address and body's form. */
async function codeOf({ address }: TestServer, route: Route, tenant = 'shop'): Promise<string> {
  const { method, body } = route;
  const type = typeof body === 'string' ? mediaForms[body] : 'application/json';
  const sent = body === undefined ? {} : { body: '{}', headers: { 'content-type': type } };
  const abort = new AbortController();
  const path = addressOf(route).replace('/tenants/shop', `/tenants/${tenant}`);
  const response = await fetch(address + path, { method, ...sent, signal: abort.signal });
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const code = isProblem ? ((await response.json()) as { readonly code: string }).code : String(response.status);
  abort.abort();
  return code;
}
