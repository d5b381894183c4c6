import { describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import { followEvents } from './follow-events.ts';
import { invokeRequest } from './invoke-request.ts';
import { readEventStream, type StreamMessage } from './read-event-stream.ts';
import { type Fetch, routeUrl } from './request-route.ts';
import { routes } from './routes.ts';

const server = 'http://localhost:8787';

function answering(status: number, body: string, type = 'application/json'): Fetch {
  return async () => new Response(body, { status, headers: { 'content-type': type } });
}

function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array> {
  return new Blob([...chunks]).stream();
}

describe('the client', () => {
  it('asks where the table says, with every part encoded', async () => {
    const asked: { url: string; init: RequestInit }[] = [];
    const client = createClient(`${server}/`, async (url, init) => {
      asked.push({ url, init });
      return new Response('{}', { status: 200 });
    });
    const ref = { kind: 'flow', id: '../x?y#z' };
    await client.document('a/b', ref);
    await client.deleteDocument(
      'shop',
      { kind: 'flow', id: 'main' },
      { saveId: 'save-0001', baseRevision: 3, force: true },
    );
    await client.documents('shop', 7);
    await client.documents('shop');
    expect(asked.map(({ init, url }) => `${init.method} ${url}`)).toEqual([
      `GET ${server}/api/tenants/a%2Fb/documents/flow/..%2Fx%3Fy%23z`,
      `DELETE ${server}/api/tenants/shop/documents/flow/main?saveId=save-0001&baseRevision=3&force=true`,
      `GET ${server}/api/tenants/shop/documents?after=7`,
      `GET ${server}/api/tenants/shop/documents`,
    ]);
    expect(asked.every(({ init }) => init.body === undefined && init.headers === undefined)).toBe(true);
    expect(routeUrl('', routes.health)).toBe('/api/health');
  });

  it('gives values and problems, and never rejects', async () => {
    const problem = {
      type: 'urn:callsmith:problem:unknown-tenant',
      title: 'T',
      status: 404,
      detail: 'D.',
      code: 'unknown-tenant',
    };
    const media = 'application/problem+json; charset=utf-8';
    const ask = (fetch: Fetch) => createClient(server, fetch).tenants();
    expect(await ask(answering(200, '{"tenants":[]}'))).toEqual({ ok: true, value: { tenants: [] } });
    expect(await ask(answering(404, JSON.stringify(problem), media))).toEqual({ ok: false, problem });
    const codes = await Promise.all(
      [
        answering(200, '<html>'),
        answering(502, '<html>Bad gateway', 'text/html'),
        answering(500, '{"code":"toString"}', media),
        answering(500, '{', media),
        () => Promise.reject(new TypeError('fetch failed')),
      ].map(async (fetch) => {
        const result = await ask(fetch);
        return result.ok ? 'value' : result.problem.code;
      }),
    );
    expect(codes).toEqual(['bad-answer', 'bad-answer', 'bad-answer', 'bad-answer', 'offline']);
  });

  it('tells a cancelled request from a broken one', async () => {
    const aborter = new AbortController();
    const client = createClient(server, (_url, { signal }) => {
      aborter.abort();
      return Promise.reject(signal?.reason);
    });
    const result = await client.invoke('shop', { service: 'interface' }, aborter.signal);
    expect(result.ok ? '' : result.problem.code).toBe('cancelled');
  });

  it('sends of a call what the server needs, whatever else the request holds', () => {
    const headers = [
      { name: 'A', value: 'b' },
      { name: 'C', secret: 'TOKEN' },
    ];
    const request = {
      service: 'interface',
      interface: 'card',
      method: 'POST',
      url: 'https://x/',
      headers,
      body: null,
      timeout: 5,
    };
    expect(invokeRequest(request)).toEqual({ interface: 'card', request: { url: 'https://x/', headers, body: null } });
    expect(invokeRequest({ service: 'interface' })).toEqual({ interface: '', request: { url: '', headers: [] } });
  });
});

describe('a stream of events', () => {
  it('is read however its bytes are cut', async () => {
    const text =
      'retry: 1000\n\nid: 1\ndata: {"a":"é汉"}\n\n: still here\n\nid: 2\ndata: x\ndata: y\n\nid: 3\ndata: cut off';
    const bytes = new TextEncoder().encode(text);
    for (let size = 1; size < bytes.length; size += 7) {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      });
      const messages: StreamMessage[] = [];
      for await (const message of readEventStream(stream)) messages.push(message);
      expect(messages).toEqual([
        { id: '1', data: '{"a":"é汉"}' },
        { id: '2', data: 'x\ny' },
      ]);
    }
  });

  it('is opened again where it was, until the tenant is gone', async () => {
    const urls: string[] = [];
    const answers = [
      () => Promise.reject(new TypeError('refused')),
      async () => new Response(streamOf('data: {"type":"reload","change":4}\n\n')),
      async () => new Response(streamOf('data: {"type":"tenant-deleted"}\n\n')),
    ];
    const states: string[] = [];
    const events: unknown[] = [];
    await followEvents(
      server,
      (url) => {
        urls.push(url);
        return answers[urls.length - 1]?.() ?? Promise.reject(new Error('asked too often'));
      },
      {
        tenant: 'shop',
        after: 1,
        patience: 1,
        signal: new AbortController().signal,
        onEvent: (event) => void events.push(event),
        onState: (state, problem) => void states.push(problem?.code ?? state),
      },
    );
    expect(urls.map((url) => url.split('after=')[1])).toEqual(['1', '1', '4']);
    expect(states).toEqual(['offline', 'open', 'offline', 'open']);
    expect(events).toEqual([{ type: 'reload', change: 4 }, { type: 'tenant-deleted' }]);
  });

  it('is not asked for again when there is no such tenant, and what its listener throws is seen', async () => {
    const problem = '{"code":"unknown-tenant","status":404}';
    const listener = { tenant: 'x', after: 0, signal: new AbortController().signal, onEvent: () => undefined };
    await followEvents(server, answering(404, problem, 'application/problem+json'), listener);
    const broken = {
      ...listener,
      onEvent: () => {
        throw new Error('my mistake');
      },
    };
    const stream = async () => new Response(streamOf('data: {"type":"reload","change":4}\n\n'));
    await expect(followEvents(server, stream, broken)).rejects.toThrow('my mistake');
  });
});
