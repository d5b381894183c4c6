import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../contract/problem.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { addressOf } from '../harness/route-address.harness.ts';
import { newTenant } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer, withoutLimits } from '../harness/test-server.harness.ts';
import { securityHeaders } from './security-headers.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'callsmith-browser-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Callsmith</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), 'export {};');
  writeFileSync(join(folder, 'callsmith.svg'), '<svg/>');
  mkdirSync(join(folder, 'service-cloud'));
  writeFileSync(join(folder, 'service-cloud/AICCSupport.js'), '0');
  server = await startTestServer({ browserFolder: folder });
  await newTenant(server.client, 'shop');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Sends exactly these bytes, and gives all that comes back. */
function sendRaw(address: string, text: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => done(answer)).on('error', fail);
  });
}

async function problemIn(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  return (await response.json()) as Problem;
}

const json = { 'content-type': 'application/json' };

describe('answers that are refusals', () => {
  const ask = (path: string, init: RequestInit = {}) => fetch(server.address + path, init);
  const save = '/api/tenants/shop/documents/skill-queue/desk';

  it.each<[string, string, RequestInit, number, string]>([
    ['an unknown address', '/api/nothing', {}, 404, 'unknown-route'],
    ['an unknown file', '/assets/none.js', {}, 404, 'unknown-route'],
    ['a path that climbs', '/assets/..%2f..%2fpackage.json', {}, 404, 'unknown-route'],
    ['a broken percent sign', '/api/tenants/%zz', {}, 404, 'unknown-route'],
    ['a wrong method', '/api/tenants/shop', { method: 'PATCH' }, 405, 'method-not-allowed'],
    ['a write to a page', '/flows', { method: 'POST' }, 405, 'method-not-allowed'],
    ['a name that is none', '/api/tenants/Shop', {}, 400, 'bad-request'],
    ['an unknown query', '/api/tenants?all=1', {}, 400, 'bad-request'],
    ['no body', save, { method: 'PUT', headers: json }, 400, 'bad-json'],
    ['half a body', save, { method: 'PUT', headers: json, body: '{"a":' }, 400, 'bad-json'],
    ['a body of another form', save, { method: 'PUT', headers: json, body: '{"a":1}' }, 400, 'bad-request'],
    ['a form', save, { method: 'PUT', body: new URLSearchParams({ a: '1' }) }, 415, 'unsupported-media-type'],
    ['plain text', save, { method: 'PUT', body: '{}' }, 415, 'unsupported-media-type'],
    ['a body where none belongs', save, { method: 'DELETE', headers: json, body: '{}' }, 415, 'unsupported-media-type'],
    ['a large body', save, { method: 'PUT', headers: json, body: `"${'x'.repeat(5_100_000)}"` }, 413, 'too-large'],
  ])('name %s', async (_what, path, init, status, code) => {
    const response = await ask(path, init);
    const problem = await problemIn(response);
    expect([response.status, problem.status, problem.code]).toEqual([status, status, code]);
    expect(problem.detail).toMatch(/[.)]$/);
    if (status === 405) expect(response.headers.get('allow')).toBeTruthy();
  });

  it('tell where in the text a body is no JSON, and which fields are wrong', async () => {
    const broken = await problemIn(await ask(save, { method: 'PUT', headers: json, body: '{"a": 1,\n "a": 2}' }));
    expect(broken).toMatchObject({ code: 'bad-json', findings: [{ line: 2, column: 2 }] });
    const body = JSON.stringify({ saveId: 'x', baseRevision: '1', document: {} });
    const wrong = await problemIn(await ask(save, { method: 'PUT', headers: json, body }));
    expect(wrong).toMatchObject({ code: 'bad-request', errors: [{ in: 'body' }] });
  });

  it('come with a time to wait when there are too many requests', async () => {
    const limited = await startTestServer({ rates: { ...withoutLimits, read: 3 } });
    const answers = await Promise.all(Array.from({ length: 5 }, () => limited.client.tenants()));
    const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
    expect(problems.map(({ code, status }) => [code, status])).toEqual([
      ['rate-limited', 429],
      ['rate-limited', 429],
    ]);
    const response = await fetch(`${limited.address}/api/tenants`);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await response.text();
    await limited.stop();
  });

  it('tell nothing of our own mistakes but a reference into the log', async () => {
    const lines: string[] = [];
    const broken = await startTestServer({
      logger: { level: 'error', stream: { write: (line) => void lines.push(line) } },
    });
    broken.services.snapshots.read = () => Promise.reject(new TypeError('secret detail'));
    const response = await fetch(`${broken.address}/api/tenants/shop`);
    const problem = await problemIn(response);
    expect(problem).toMatchObject({ code: 'internal', status: 500, reference: expect.any(String) });
    expect(JSON.stringify(problem)).not.toContain('secret detail');
    expect(lines.join('')).toContain('secret detail');
    await broken.stop();
  });
});

describe('who may speak', () => {
  const tenants = (headers: Record<string, string>) =>
    sendRaw(
      server.address,
      `POST /api/tenants HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 0\r\n${Object.entries(
        headers,
      )
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    );

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'https://localhost' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('not a page of another website: %o', async (headers) => {
    expect(await tenants(headers as Record<string, string>)).toContain('"code":"foreign-origin"');
  });

  it.each([{ origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin' }, {}])(
    'our own page, and programs: %o',
    async (headers) => {
      expect(await tenants(headers as Record<string, string>)).toContain('"code":"unsupported-media-type"');
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '0.0.0.0', '192.168.0.7', '', 'localhost:x'])(
    'not under the host name "%s" (DNS rebinding)',
    async (host) => {
      const answer = await sendRaw(
        server.address,
        `GET /api/tenants HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
      );
      expect(answer).toContain('HTTP/1.1 421');
      expect(answer).toContain('"code":"foreign-host"');
    },
  );

  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1:1', '[::1]:8787'])('under the host name %s', async (host) => {
    const answer = await sendRaw(
      server.address,
      `GET /api/tenants HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toContain('HTTP/1.1 200');
  });
});

describe('security headers (B2, B6)', () => {
  const expected = securityHeaders(false);

  it('forbid script in pages, text that becomes code, and frames', () => {
    const policy = expected['content-security-policy'] ?? '';
    expect(policy).toMatch(/(^|;)script-src 'self'(;|$)/);
    expect(policy).toMatch(/(^|;)default-src 'self'(;|$)/);
    for (const directive of ['object-src', 'base-uri', 'frame-ancestors'])
      expect(policy).toContain(`${directive} 'none'`);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
    expect(securityHeaders(true)['strict-transport-security']).toMatch(/^max-age=31536000/);
    expect(expected).not.toHaveProperty('strict-transport-security');
  });

  it('are on every answer: routes, refusals, files, pages, streams and what is no HTTP', {
    timeout: 60_000,
  }, async () => {
    const paths = Object.values<Route>(routes).map((route) => ({ method: route.method, path: addressOf(route) }));
    const asked = [
      ...paths,
      ...paths.map(({ path }) => ({ method: 'OPTIONS', path })),
      ...paths.map(({ method, path }) => ({ method, path: `${path}${path.includes('?') ? '&' : '?'}unknown=1` })),
      ...[
        '/',
        '/flows/desk',
        '/index.html',
        '/assets/app-1a2b3c.js',
        '/callsmith.svg',
        '/none.png',
        '/api/none',
        '/%zz',
      ].map((path) => ({ method: 'GET', path })),
    ];
    const statuses = new Set<number>();
    for (const { method, path } of asked) {
      const aborter = new AbortController();
      const response = await fetch(server.address + path, { method, signal: aborter.signal });
      statuses.add(response.status);
      for (const [name, value] of Object.entries(expected)) {
        expect(response.headers.get(name), `${name} of ${method} ${path} ${response.status}`).toBe(value);
      }
      expect(response.headers.has('x-powered-by')).toBe(false);
      aborter.abort();
    }
    const broken = ['NONSENSE\r\n\r\n', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`];
    for (const text of broken) {
      const answer = await sendRaw(server.address, text);
      for (const [name, value] of Object.entries(expected)) expect(answer).toContain(`${name}: ${value}`);
      expect(answer).toContain('application/problem+json');
    }
    const count = asked.length + broken.length;
    console.log(
      `B6: ${count} of ${count} answers carry all ${Object.keys(expected).length} headers; statuses ${[...statuses].sort().join(', ')}`,
    );
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 404, 405, 415]));
  });
});

describe('the designer', () => {
  const get = (path: string) => fetch(server.address + path);

  it('is served at its own addresses, its hashed files for ever and its start page fresh', async () => {
    for (const path of ['/', '/index.html', '/tenants/shop/flow/main', '/tenants/shop?find=x']) {
      const page = await get(path);
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await page.text()).toContain('<title>Callsmith</title>');
    }
    const asset = await get('/assets/app-1a2b3c.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect((await get('/callsmith.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('lets pages of any origin load the SDK, and nothing else', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('cross-origin-resource-policy');
    expect(await policy('/service-cloud/AICCSupport.js')).toBe('cross-origin');
    expect(await policy('/assets/app-1a2b3c.js')).toBe('same-origin');
  });

  it('says so when it is not built', async () => {
    const bare = await startTestServer();
    expect(await problemIn(await fetch(bare.address))).toMatchObject({ detail: expect.stringContaining('npm start') });
    await bare.stop();
  });
});

describe('health', () => {
  it('tells what everybody may do', async () => {
    const masked = await startTestServer({ grants: new Set(['open', 'read'] as const) });
    expect(await masked.client.health()).toMatchObject({ ok: true, value: { grants: ['open', 'read'] } });
    await masked.app.close();
  });

  it('tells version and storage, and 503 when the storage does not answer', async () => {
    const lame = await startTestServer({ version: '1.2.3' });
    expect(await lame.client.health()).toMatchObject({
      ok: true,
      value: { status: 'ok', version: '1.2.3', storage: 'sqlite' },
    });
    await lame.services.storage.close();
    const response = await fetch(`${lame.address}/api/health`);
    expect([response.status, ((await response.json()) as { status: string }).status]).toEqual([503, 'unavailable']);
    await lame.app.close();
  });
});
