import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaForms } from '../../contract/media-forms.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { jsonTexts } from '../../kernel/documents/json-texts.harness.ts';
import { addressOf } from '../harness/route-address.harness.ts';
import { newTenant } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const patience = isLong ? 900_000 : 60_000;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await newTenant(server.client, 'shop');
});
afterAll(() => server.stop());

interface Sent {
  readonly status: number;
  readonly code: string;
}

/** Sends these bytes under this content type, spelled exactly so. */
function send(method: string, path: string, body: string | Uint8Array, type = 'application/json'): Promise<Sent> {
  const bytes = Buffer.from(body as Uint8Array);
  const headers = { 'content-type': type, 'content-length': bytes.length };
  return new Promise((done, fail) => {
    const request = httpRequest(server.address + path, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const isJson = String(response.headers['content-type']).includes('json');
        done({ status: response.statusCode ?? 0, code: isJson ? String(JSON.parse(text).code) : '' });
      });
    });
    request.on('error', fail);
    request.end(bytes);
  });
}

/** Every route of the table that takes a body, and of those the ones that take JSON or something else. */
const bodyRoutes = Object.values<Route>(routes).filter(({ body }) => body !== undefined);
const jsonRoutes = bodyRoutes.filter(({ body }) => typeof body === 'object');
const rawRoutes = bodyRoutes.filter(({ body }) => typeof body === 'string');

/** The text as one value inside a body that is well-formed apart from it. */
function inBody(text: string | Uint8Array): Uint8Array {
  const [before, after] = ['{"interface":"none","request":{"url":"","headers":[],"body":', '}}'];
  return Buffer.concat([Buffer.from(before), Buffer.from(text as Uint8Array), Buffer.from(after)]);
}

function tally(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
}

describe('bodies', () => {
  it('F1: are JSON or refused, in every class of text', { timeout: patience }, async () => {
    const invoke = (text: string | Uint8Array) => send('POST', '/api/tenants/shop/invoke', inBody(text));
    const accepted = await Promise.all(jsonTexts.accept.map(invoke));
    const rejected = await Promise.all(jsonTexts.reject.map(invoke));
    const either = await Promise.all(jsonTexts.either.map(invoke));
    const all = [...accepted, ...rejected, ...either];
    const taken = accepted.filter(({ code }) => code === 'unknown-document').length;
    const refused = rejected.filter(({ code }) => code === 'bad-json').length;
    const server5xx = all.filter(({ status }) => status >= 500).length;
    console.log(
      `F1 over HTTP: ${taken} of ${accepted.length} good texts taken (the others lose something when they are read), ${refused} of ${rejected.length} bad ones refused, ${all.length} answered, ${server5xx} 5xx`,
    );
    expect([refused, server5xx]).toEqual([rejected.length, 0]);
    expect(all.every(({ code }) => code === 'unknown-document' || code === 'bad-json')).toBe(true);
    // Duplicate keys and keys of the prototype are good JSON, and refused all the same.
    expect(accepted.length - taken).toBeLessThanOrEqual(5);
  });

  it('F1: the same through the import, as the bytes of a file', { timeout: patience }, async () => {
    const codes: string[] = [];
    for (const text of [...jsonTexts.accept, ...jsonTexts.reject, ...jsonTexts.either]) {
      const base64 = Buffer.from(text as Uint8Array).toString('base64');
      const files = [{ path: 'flows/x.json', base64 }];
      const body = { saveId: 'import-0001', dryRun: true, baseChange: 1, mode: 'merge', files };
      const { status, code } = await send('POST', '/api/tenants/shop/import', JSON.stringify(body));
      codes.push(status === 200 ? 'findings' : code);
    }
    console.log(`F1 import: ${codes.length} files, ${tally(codes)}`);
    expect(new Set(codes)).toEqual(new Set(['findings']));
  });

  it('F1: the same as the whole body of every route there is', { timeout: patience }, async () => {
    const [good, bad] = [[...jsonTexts.accept, ...jsonTexts.either], jsonTexts.reject];
    let badTaken = 0;
    const answers: Sent[] = [];
    for (const route of bodyRoutes) {
      const type = typeof route.body === 'string' ? mediaForms[route.body] : 'application/json';
      const ask = (text: string | Uint8Array) => send(route.method, addressOf(route), text, type);
      const [refused, others] = [await Promise.all(bad.map(ask)), await Promise.all(good.map(ask))];
      if (typeof route.body === 'object') badTaken += refused.filter(({ code }) => code !== 'bad-json').length;
      answers.push(...refused, ...others);
    }
    const server5xx = answers.filter(({ status }) => status >= 500).length;
    console.log(
      `F1 everywhere: ${answers.length} bodies on ${jsonRoutes.length} JSON and ${rawRoutes.length} other routes: ${tally(answers.map(({ code, status }) => code || String(status)))}; ${badTaken} bad JSON taken, ${server5xx} 5xx`,
    );
    expect({ badTaken, server5xx }).toEqual({ badTaken: 0, server5xx: 0 });
  });

  it('F5: may nest 66 levels and no more, on every route, and never harm the server', {
    timeout: patience,
  }, async () => {
    const depths = [1_000, 10_000, isLong ? 2_000_000 : 200_000];
    const answers: Sent[] = [];
    for (const route of jsonRoutes) {
      for (const depth of depths) {
        for (const [open, close] of [
          ['[', ']'],
          ['{"a":', '}'],
        ] as const) {
          const text = `{"a":${open.repeat(depth)}1${close.repeat(depth)}}`;
          answers.push(await send(route.method, addressOf(route), text));
        }
      }
    }
    const codes = answers.map(({ code }) => code);
    const server5xx = answers.filter(({ status }) => status >= 500).length;
    console.log(
      `F5 over HTTP: ${answers.length} deep bodies on ${jsonRoutes.length} routes: ${tally(codes)}; ${server5xx} 5xx`,
    );
    expect(codes.every((code) => code === 'bad-json' || code === 'too-large')).toBe(true);
    expect((await server.client.health()).ok).toBe(true);
  });

  it('F10: come under one content type, and no spelling of another gets around the schema', {
    timeout: patience,
  }, async () => {
    const all = [...spellings, ...rawTypes.flatMap((type) => [type, `${type}; a=b`, `${type}x`, type.toUpperCase()])];
    const takenAs = new Map<string, Set<string>>();
    const bypasses: string[] = [];
    for (const route of bodyRoutes) {
      const form = typeof route.body === 'string' ? mediaForms[route.body] : 'application/json; charset=utf-8';
      for (const type of all) {
        const { status, code } = await send(route.method, addressOf(route), '{"saveId":1,"__evil":true}', type);
        if (code === 'unsupported-media-type') continue;
        takenAs.set(form, (takenAs.get(form) ?? new Set()).add(type));
        // JSON must have met the schema, which takes nothing of this; another form must be the route's own.
        const isMeant = type.trim().toLowerCase().replaceAll(/[; ]+/g, ';').startsWith(form.replace(/;.*/, ''));
        const isRefused = typeof route.body === 'string' ? status < 500 : code === 'bad-request';
        if (!isMeant || !isRefused) bypasses.push(`${route.method} ${route.path} ${type}: ${status} ${code}`);
      }
    }
    const taken = [...takenAs].map(([form, types]) => `${form}: ${[...types].join(' | ')}`);
    console.log(
      `F10: ${all.length} spellings on ${bodyRoutes.length} routes, ${bypasses.length} bypasses; taken as ${taken.join('; as ')}`,
    );
    expect(bypasses).toEqual([]);
    for (const [form, types] of takenAs) expect(types.size, form).toBeLessThanOrEqual(4);
    expect(takenAs.get('application/json; charset=utf-8')?.size).toBe(4);
  });
});

const rawTypes = [...new Set(Object.values(mediaForms).map((type) => type.replace(/;.*/, '')))].filter(
  (type) => type !== 'application/json',
);

const spellings = [
  ...['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8', 'Application/JSON'],
  ...['application/json ', ' application/json', '\tapplication/json', 'application/json\t;', 'application/json;'].map(
    (type) => `${type}x`,
  ),
  ...[
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json;\tcharset=utf-8',
    'application/json;;',
  ],
  ...[
    'application/json; a=b',
    'application/json, text/plain',
    'text/plain, application/json',
    'application/json/x',
    'application/jsonx',
  ],
  ...[
    'application/ld+json',
    'application/problem+json',
    'application/vnd.api+json',
    'text/json',
    'json',
    '*/*',
    'application/*',
  ],
  ...[
    'text/plain',
    'text/html',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
  ],
  ...[
    'application/octet-stream',
    'application/x-ndjson',
    'application/javascript',
    'application/xml',
    'application/json+x',
  ],
  ...[
    '"application/json"',
    'application /json',
    'application/ json',
    'applicati\u00f6n/json',
    'application/json;charset',
    '',
    'x',
  ],
];
