import { setMaxListeners } from 'node:events';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { httpServer, rawServer } from './fixtures/local-server.ts';
import type { Failure, Outcome } from './outcome.ts';
import { sendRequest } from './send-request.ts';

type Speak = Parameters<typeof rawServer>[0];
type Socket = Parameters<Speak>[0];

const limit = 1_000_000;
const patience = 400;
const head = 'HTTP/1.1 200 OK\r\n';

/** Repeats bytes as fast as the other side takes them, or every so many milliseconds. */
function endless(socket: Socket, bytes: string | Buffer, every = 0): void {
  if (every > 0) {
    const timer = setInterval(() => socket.write(bytes), every);
    socket.once('close', () => clearInterval(timer));
    return;
  }
  const pump = (): void => {
    let more = true;
    while (more && !socket.destroyed) more = socket.write(bytes);
  };
  socket.on('drain', pump);
  pump();
}

function compressed(coding: string, bytes: Buffer): Speak {
  const length = `content-encoding: ${coding}\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  return (socket) => socket.write(Buffer.concat([Buffer.from(head + length), bytes]));
}

function after(start: string, bytes: string | Buffer, every?: number): Speak {
  return (socket) => {
    socket.write(start);
    endless(socket, bytes, every);
  };
}

const bomb = Buffer.alloc(50_000_000);
const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
const emptyBlocks = Buffer.alloc(5 * 4_000, Buffer.from([0, 0, 0, 0xff, 0xff]));

const servers: readonly (readonly [name: string, code: Failure['code'], speak: Speak])[] = [
  ['never answers', 'timeout', () => {}],
  ['drips its headers', 'timeout', after(head, 'x', 20)],
  ['drips its body', 'timeout', after(`${head}content-length: 1000\r\n\r\n`, 'x', 20)],
  ['sends interim answers for ever', 'timeout', after('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 5)],
  ['floods interim answers', 'timeout', after('', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(500))],
  ['sends a body without end', 'too-large', after(`${head}\r\n`, 'x'.repeat(65_536))],
  ['sends chunks without end', 'too-large', after(`${head}transfer-encoding: chunked\r\n\r\n`, chunk)],
  ['announces a huge body', 'too-large', after(`${head}content-length: 99999999999\r\n\r\n`, 'x', 20)],
  ['sends a header line without end', 'too-large', after(`${head}x: `, 'x'.repeat(65_536))],
  ['sends headers without end', 'too-large', after(head, 'x-a: b\r\n'.repeat(1_000))],
  ['sends 101 headers', 'too-large', (socket) => socket.write(`${head}${'a: b\r\n'.repeat(101)}\r\n`)],
  ['sends a gzip bomb', 'too-large', compressed('gzip', gzipSync(bomb))],
  ['sends a deflate bomb', 'too-large', compressed('deflate', deflateSync(bomb))],
  ['sends a raw deflate bomb', 'too-large', compressed('deflate', deflateRawSync(bomb))],
  [
    'sends a brotli bomb',
    'too-large',
    compressed('br', brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })),
  ],
  [
    'sends empty blocks without end',
    'too-large',
    after(`${head}content-encoding: deflate\r\n\r\n\x78\x01`, emptyBlocks),
  ],
  ['compresses twice', 'malformed', compressed('gzip, gzip', gzipSync(gzipSync('x')))],
  ['cuts its compression short', 'malformed', compressed('gzip', gzipSync('a long enough text').subarray(0, 20))],
  ['does not compress what it says', 'malformed', compressed('gzip', Buffer.from('plain text'))],
  ['answers something else', 'malformed', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  [
    'gives two lengths',
    'malformed',
    (socket) => socket.write(`${head}content-length: 1\r\ncontent-length: 2\r\n\r\nxx`),
  ],
  ['closes at once', 'reset', (socket) => socket.end()],
  ['closes in the middle', 'reset', (socket) => socket.end(`${head}content-length: 10\r\n\r\nxxx`)],
  ['resets', 'reset', (socket) => socket.resetAndDestroy()],
  ['answers in another encoding', 'not-text', compressed('identity', Buffer.from([0xc4, 0xe3, 0xba, 0xc3]))],
];

async function call(port: number, timeout = patience): Promise<Outcome> {
  const url = `http://127.0.0.1:${port}/`;
  return sendRequest(
    { method: 'GET', url, headers: [], timeout, maxBytes: limit },
    { trustlist: [`127.0.0.1:${port}`] },
  );
}

test('S5: every server that sends too much, too slowly or nonsense is cut at the limits', async () => {
  const before = process.memoryUsage().rss;
  let slowest = 0;
  const lines: string[] = [];
  for (const [name, code, speak] of servers) {
    const { port } = await rawServer(speak);
    // Only the slow ones are to meet the time limit; the others have to be cut by size.
    const outcome = await call(port, code === 'timeout' ? patience : 4_000);
    lines.push(
      `${name}: ${outcome.kind === 'failure' ? outcome.code : outcome.status} after ${outcome.ms.toFixed(0)} ms`,
    );
    expect(outcome, name).toMatchObject({ kind: 'failure', code });
    slowest = Math.max(slowest, outcome.ms);
  }
  const grown = (process.memoryUsage().rss - before) / 1e6;
  console.log(
    `S5: ${servers.length} hostile servers cut, slowest after ${slowest.toFixed(0)} ms, ${grown.toFixed(0)} MB more\n${lines.join('\n')}`,
  );
  expect(slowest).toBeLessThan(3_000);
}, 20_000);

const packers: readonly (readonly [name: string, coding: string, pack: (bytes: Buffer) => Buffer])[] = [
  ['gzip', 'gzip', (bytes) => gzipSync(bytes)],
  ['deflate', 'deflate', (bytes) => deflateSync(bytes)],
  ['raw deflate', 'deflate', (bytes) => deflateRawSync(bytes)],
  ['br', 'br', (bytes) => brotliCompressSync(bytes)],
  ['identity', 'identity', (bytes) => bytes],
];

test.each(packers)('a body in %s arrives as text, up to the limit to the byte', async (_name, coding, pack) => {
  const text = 'ü'.repeat(limit / 2);
  const serve = (body: string) => rawServer(compressed(coding, pack(Buffer.from(body))));
  expect(await call((await serve(text)).port, 4_000)).toMatchObject({ kind: 'response', bytes: limit, body: text });
  expect(await call((await serve(`${text}x`)).port, 4_000)).toMatchObject({ kind: 'failure', code: 'too-large' });
});

test('S5: 200 slow calls under way do not delay others', async () => {
  const slow = await rawServer(() => {});
  const quick = await httpServer((_request, response) => response.end('ok'));
  const policy = { trustlist: [`127.0.0.1:${slow.port}`, `127.0.0.1:${quick.port}`] };
  const send = (port: number, signal: AbortSignal) =>
    sendRequest({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: [], timeout: 10_000, signal }, policy);
  const stop = new AbortController();
  setMaxListeners(300, stop.signal);
  const p99 = async (): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 300; round += 1) {
      const outcome = await send(quick.port, stop.signal);
      expect(outcome.kind).toBe('response');
      times.push(outcome.ms);
    }
    return times.sort((a, b) => a - b)[296] ?? 0;
  };
  await p99();
  const alone = await p99();
  const waiting = Array.from({ length: 200 }, () => send(slow.port, stop.signal));
  const beside = await p99();
  console.log(
    `S5: p99 of a call ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside ${slow.connections()} slow ones`,
  );
  expect(slow.connections()).toBe(200);
  stop.abort();
  const codes = new Set((await Promise.all(waiting)).map((outcome) => outcome.kind === 'failure' && outcome.code));
  expect(codes).toEqual(new Set(['cancelled']));
  // A queue behind the slow ones would cost their 10 s; anything below is the noise of a busy machine.
  expect(beside).toBeLessThan(Math.max(2 * alone, 100));
});
