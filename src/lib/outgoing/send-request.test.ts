import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificate } from './fixtures/certificate.ts';
import { httpServer, httpsServer, rawServer } from './fixtures/local-server.ts';
import { failureCodes } from './outcome.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { sendRequest } from './send-request.ts';

/** Milliseconds for one test: the long form takes minutes. */
const patience = process.env.HARDEN === undefined ? 20_000 : 900_000;

const request: OutgoingRequest = { method: 'GET', url: '', headers: [], timeout: 5_000 };

function echo() {
  return httpServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const { method, url, headers } = incoming;
    response.setHeader('X-Twice', ['a', 'b']);
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }));
  });
}

test.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const)(
  '%s arrives with its path, headers and body',
  async (method) => {
    const { port } = await echo();
    const body = method === 'GET' ? {} : { body: '{"name":"Zoë 中"}' };
    const sent: OutgoingRequest = {
      ...request,
      method,
      url: `http://127.0.0.1:${port}/a b?c=ü`,
      headers: [['X-A', '1']],
      ...body,
    };
    const outcome = await sendRequest(sent, { trustlist: [`127.0.0.1:${port}`] });
    if (outcome.kind === 'failure') throw new Error(outcome.message);
    const arrived = JSON.parse(outcome.body);
    expect(arrived).toMatchObject({ method, url: '/a%20b?c=%C3%BC', body: body.body ?? '', headers: { 'x-a': '1' } });
    expect(outcome).toMatchObject({ status: 200, bytes: Buffer.byteLength(outcome.body), insecure: true });
    expect(outcome.headers.filter(([name]) => name === 'x-twice').map(([, value]) => value)).toEqual(['a', 'b']);
    expect(outcome.ms).toBeGreaterThan(0);
  },
);

test('https is checked against the authorities of Node and of the policy, and is not reported as insecure', async () => {
  const { port } = await httpsServer((_incoming, response) => response.end('safe'));
  const lookup = async () => [{ address: '127.0.0.1', family: 4 } as const];
  const trustlist = [`*.example.com:${port}`, `127.0.0.1:${port}`];
  const send = (host: string, own: readonly string[]) =>
    sendRequest({ ...request, url: `https://${host}:${port}/` }, { trustlist, lookup, certificateAuthorities: own });
  expect(await send('api.example.com', [certificate])).toMatchObject({ body: 'safe', insecure: false });
  expect(await send('127.0.0.1', [certificate])).toMatchObject({ body: 'safe', insecure: false });
  expect(await send('wrong.example.com', [certificate])).toMatchObject({ kind: 'failure', code: 'tls' });
  expect(await send('api.example.com', [])).toMatchObject({ kind: 'failure', code: 'tls' });
});

test('plain http can be switched off', async () => {
  const policy = { trustlist: ['api.example.com'], allowInsecure: false };
  expect(await sendRequest({ ...request, url: 'http://api.example.com/' }, policy)).toMatchObject({ code: 'insecure' });
});

test('a name nobody knows, an empty answer and a closed port are told apart', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const unknown = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
  const send = (url: string, lookup = unknown) =>
    sendRequest({ ...request, url }, { trustlist: ['api.example.com', `127.0.0.1:${port}`], lookup });
  expect(await send('https://api.example.com/')).toMatchObject({ code: 'name-not-found' });
  expect(await send('https://api.example.com/', (async () => []) as never)).toMatchObject({ code: 'name-not-found' });
  expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ code: 'refused' });
});

test('a name server that never answers is left at the time limit', async () => {
  const lookup = () => new Promise<never>(() => {});
  const outcome = await sendRequest(
    { ...request, url: 'https://api.example.com/', timeout: 50 },
    { trustlist: ['api.example.com'], lookup },
  );
  expect(outcome).toMatchObject({ kind: 'failure', code: 'timeout' });
  expect(outcome.ms).toBeLessThan(1_000);
});

test('a request can be cancelled before and while it is under way', async () => {
  const { port, connections } = await httpServer(() => {});
  const policy = { trustlist: [`127.0.0.1:${port}`] };
  const url = `http://127.0.0.1:${port}/`;
  expect(await sendRequest({ ...request, url, signal: AbortSignal.abort() }, policy)).toMatchObject({
    code: 'cancelled',
  });
  expect(connections()).toBe(0);
  const signal = AbortSignal.timeout(50);
  expect(await sendRequest({ ...request, url, signal }, policy)).toMatchObject({ code: 'cancelled' });
  expect(connections()).toBe(1);
});

test('a failure names the place, the reason and the remedy, and nothing that may be secret', async () => {
  const secretHeaders = { origin: 'https://api.example.com', headers: [['Authorization', 's3cret']] } as const;
  const sent = {
    ...request,
    method: 'POST',
    url: 'https://api.example.com/s3cret?key=s3cret',
    body: 's3cret',
    secretHeaders,
  } as const;
  const outcome = await sendRequest(sent, { trustlist: ['https://api.example.com/'] });
  expect(outcome).toMatchObject({ code: 'not-trusted' });
  expect(outcome.kind === 'failure' && outcome.message).toMatchInlineSnapshot(
    `"POST https://api.example.com: api.example.com, port 443, is not on the trustlist. Put \`https://api.example.com\` on the trustlist if it may be called. The entry "https://api.example.com/" opens nothing: write \`host\`, \`host:port\`, \`https://host\`, \`https://host:port\` or \`*.example.com\`."`,
  );
});

test(
  'no answer, however random, is anything but an outcome',
  async () => {
    const line = fc.constantFrom(
      'HTTP/1.1 200 OK',
      'HTTP/1.1 101 Switching',
      'HTTP/1.1 100 Continue',
      'HTTP/9.9 999',
      'HTTP/1.1 204 X',
      '',
    );
    const field = fc.constantFrom(
      'content-length: 3',
      'content-length: -1',
      'transfer-encoding: chunked',
      'transfer-encoding: gzip, x',
      'content-encoding: br',
      'connection: upgrade',
      'location: http://[',
      ': x',
      'a b: c',
      '\0: \0',
      'x: é',
    );
    const answer = fc.tuple(
      line,
      fc.array(field, { maxLength: 4 }),
      fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(Buffer.from('3\r\nabc\r\n0\r\n\r\n'))),
    );
    let next = Buffer.of();
    const { port } = await rawServer((socket) => socket.end(next));
    const policy = { trustlist: [`127.0.0.1:${port}`], followRedirects: 2 };
    const codes = new Map<string, number>();
    for (const [status, fields, body] of fc.sample(answer, process.env.HARDEN === undefined ? 400 : 20_000)) {
      next = Buffer.concat([Buffer.from([status, ...fields, '', ''].join('\r\n'), 'latin1'), body]);
      const outcome = await sendRequest({ ...request, url: `http://127.0.0.1:${port}/` }, policy);
      const code = outcome.kind === 'failure' ? outcome.code : outcome.kind;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    console.log('random answers:', [...codes].map(([code, count]) => `${count} ${code}`).join(', '));
    expect(codes.get('response')).toBeGreaterThan(0);
    expect(codes.get('malformed')).toBeGreaterThan(0);
    expect(codes.get('timeout')).toBeUndefined();
  },
  patience,
);

test('limits out of range are the mistake of the caller', async () => {
  const policy = { trustlist: [] };
  for (const timeout of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
    await expect(sendRequest({ ...request, timeout }, policy)).rejects.toThrow(RangeError);
  }
  await expect(sendRequest({ ...request, maxBytes: -1 }, policy)).rejects.toThrow(RangeError);
});

test('a process whose request timed out while connecting ends by itself at once', async () => {
  // The system accepts the connection, but nobody answers the TLS greeting.
  const { port } = await rawServer(() => {});
  const script = `
    import { sendRequest } from ${JSON.stringify(new URL('./send-request.ts', import.meta.url).href)};
    const request = { method: 'GET', url: 'https://127.0.0.1:${port}/', headers: [], timeout: 100 };
    const outcome = await sendRequest(request, { trustlist: ['127.0.0.1:${port}'] });
    const started = performance.now();
    process.on('exit', () => console.log(outcome.code, performance.now() - started < 1000 ? 'at once' : 'late'));`;
  const options = { encoding: 'utf8', timeout: 20_000 } as const;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], options);
  expect(run.stdout.trim(), run.stderr).toBe('timeout at once');
}, 20_000);

test('every failure code is explained in the README', () => {
  const page = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  expect(failureCodes.filter((code) => !page.includes(`\n| \`${code}\` `))).toEqual([]);
});
