import { createHash } from 'node:crypto';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestRoute } from '../../contract/request-route.ts';
import type { Route } from '../../contract/route.ts';
import { answerFile } from './answer-file.ts';
import { refuseOtherContent, routeOf } from './guards.ts';
import type { Asked } from './handler.ts';
import { answerProblem } from './problem-answer.ts';
import { allOf, type RawBody, readRawBodies } from './raw-body.ts';
import { readStrictJson } from './strict-json.ts';

const limit = 20_000_000;
const common = { summary: '', permission: 'edit', tenant: 'none', rate: 'import', problems: [] } as const;
const upload: Route = { ...common, method: 'POST', path: '/api/rows', body: 'csv', bodyLimit: limit, answer: {} };
const play: Route = { ...common, method: 'POST', path: '/api/sound', body: 'wav', bodyLimit: 1000, answer: 'wav' };
const keep: Route = { ...common, method: 'GET', path: '/api/keep', answer: 'bundle' };

let app: FastifyInstance;
let address: string;
let brokenOff: Promise<unknown>;
let largestPart = 0;

beforeAll(async () => {
  app = Fastify();
  readStrictJson(app);
  readRawBodies(app);
  app.setErrorHandler(answerProblem);
  app.addHook('onRequest', async (request) => refuseOtherContent(request, routeOf(request) as Route));
  serve(upload, ({ body }) => {
    const hashed = hashOf(body);
    brokenOff = hashed.catch((error: unknown) => error);
    return hashed;
  });
  serve(play, async (asked) => {
    const sound = await allOf(asked.body);
    return answerFile(asked, { form: 'wav', content: () => sound });
  });
  serve(keep, async (asked) =>
    answerFile(asked, {
      form: 'bundle',
      tag: '"one"',
      name: 'Frühling "1".json',
      content: () => Readable.from(['{', '}']),
    }),
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

async function hashOf(body: RawBody): Promise<{ bytes: number; hash: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    largestPart = Math.max(largestPart, part.length);
    hash.update(part);
  }
  return { bytes, hash: hash.digest('hex') };
}

function serve(route: Route, handle: (asked: Asked<RawBody>) => Promise<unknown>): void {
  const { method, path: url, bodyLimit = 1000 } = route;
  const handler = (request: { readonly body: unknown }, reply: unknown) =>
    handle({ params: {}, query: {}, body: request.body, request, reply } as Asked<RawBody>);
  app.route({ method, url, bodyLimit, config: { contract: route }, handler } as RouteOptions);
}

function post(path: string, type: string, body: BodyInit): Promise<Response> {
  return fetch(address + path, { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' } as never);
}

it('comes to the handler piece by piece, every byte, and never as a whole', async () => {
  const text = 'caller,name\r\n'.repeat(1_500_000);
  const sent = await requestRoute(address, fetch, upload, { body: text }, JSON.parse);
  const hash = createHash('sha256').update(text).digest('hex');
  expect(sent).toEqual({ ok: true, value: { bytes: text.length, hash } });
  expect(largestPart).toBeLessThan(1_000_000);
});

it('is refused beyond its limit, whether its length is told before or not', async () => {
  const large = 'x'.repeat(limit + 1);
  for (const body of [large, new Blob([large]).stream()]) {
    const response = await post(upload.path, 'text/csv', body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'too-large']);
  }
  expect((await post(upload.path, 'text/csv', 'a,b\n')).status).toBe(200);
});

it('throws in the handler when it breaks off, so that half a file is never taken for a whole one', async () => {
  const begun = await new Promise<ClientRequest>((ready) => {
    const headers = { 'content-type': 'text/csv', 'content-length': 1000 };
    const request = httpRequest(address + upload.path, { method: 'POST', headers });
    request.on('error', () => undefined);
    app.server.once('request', () => setTimeout(() => ready(request), 100));
    request.write('a,b\n');
  });
  begun.destroy();
  expect(await brokenOff).toMatchObject({ parts: { code: 'bad-request' } });
});

it('comes under the media type of its route alone', async () => {
  const status = async (path: string, type: string) => (await post(path, type, '{}')).status;
  for (const type of ['text/csv', 'TEXT/CSV', 'text/csv;charset=utf-8', 'text/csv; charset=utf-8'])
    expect(await status(upload.path, type)).toBe(200);
  for (const type of [
    'audio/wav',
    'application/json',
    'text/csv; charset=utf-16',
    'text/csv;',
    'text/csvx',
    'text/plain',
  ])
    expect(await status(upload.path, type), type).toBe(415);
  expect(await status(play.path, 'audio/wav')).toBe(200);
  for (const type of ['text/csv', 'audio/x-wav', 'audio/wav; charset=utf-8'])
    expect(await status(play.path, type)).toBe(415);
});

it('comes back as a file: under its type, with a name that is safe, and not at all when it is known', async () => {
  const sound = Uint8Array.of(0, 1, 255);
  const played = await post(play.path, 'audio/wav', sound);
  expect(played.headers.get('content-type')).toBe('audio/wav');
  expect(new Uint8Array(await played.arrayBuffer())).toEqual(sound);
  const kept = await fetch(address + keep.path);
  expect(kept.headers.get('content-disposition')).toBe(
    `attachment; filename="Fr_hling _1_.json"; filename*=UTF-8''Fr%C3%BChling%20%221%22.json`,
  );
  expect([kept.headers.get('etag'), await kept.text()]).toEqual(['"one"', '{}']);
  const again = await fetch(address + keep.path, { headers: { 'if-none-match': '"one"' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});
