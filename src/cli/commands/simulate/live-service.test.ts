import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceRequest } from '../../../kernel/model/call.ts';
import { liveService } from './live-service.ts';
import { environmentSecrets } from './secrets.ts';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const received: Received[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push({ headers: request.headers, body });
    response.end('{"balance":3}');
  });
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const never = new AbortController().signal;

function request(more: object = {}): ServiceRequest {
  return {
    service: 'interface',
    interface: 'balance',
    method: 'POST',
    url: `${origin}/balance`,
    headers: [
      { name: 'X-Plain', value: 'a' },
      { name: 'X-Key', secret: 'KEY' },
    ],
    body: { card: '漢字', amount: 1.5 },
    timeout: 2_000,
    signature: { header: 'X-Signature', secret: 'SIGN' },
    ...more,
  };
}

function ask(env: Record<string, string>, more: object = {}, trustlist = [origin.slice('http://'.length)]) {
  return liveService({ trustlist }, environmentSecrets(env))(request(more), never);
}

describe('the live service', () => {
  test('gets the body, the secret and the signature of the exact bytes', async () => {
    const answered = await ask({ CALLSMITH_SECRET_KEY: 'k-123', CALLSMITH_SECRET_SIGN: 's-456' });
    expect(answered).toEqual({
      answer: { ok: true, value: { status: 200, body: '{"balance":3}' } },
      ms: expect.any(Number),
    });
    const { headers, body } = received.at(-1) as Received;
    expect(JSON.parse(body)).toEqual({ card: '漢字', amount: 1.5 });
    expect(headers).toMatchObject({ 'x-plain': 'a', 'x-key': 'k-123', 'content-type': 'application/json' });
    expect(headers['x-signature']).toBe(createHmac('sha256', 's-456').update(Buffer.from(body)).digest('hex'));
  });

  test('is not asked without its secret', async () => {
    const before = received.length;
    const answered = await ask({ CALLSMITH_SECRET_KEY: 'k-123' });
    expect(answered).toContain('Set the environment variable CALLSMITH_SECRET_SIGN');
    expect(answered).not.toContain('k-123');
    expect(received.length).toBe(before);
  });

  test('of another origin than the one a secret is for is not asked', async () => {
    const before = received.length;
    const env = { CALLSMITH_SECRET_KEY: 'k', CALLSMITH_SECRET_SIGN: 's', CALLSMITH_ORIGIN_KEY: 'https://a.example' };
    expect(await ask({ ...env, CALLSMITH_ORIGIN_SIGN: 'https://a.example' })).toMatchObject({
      answer: { ok: false, problem: 'secret-origin' },
    });
    expect(await ask(env)).toContain('https://a.example and');
    expect(received.length).toBe(before);
  });

  test('elsewhere gets a secret only where somebody has said so', async () => {
    const far = { url: 'https://crm.example.com/balance' };
    const env = { CALLSMITH_SECRET_KEY: 'k', CALLSMITH_SECRET_SIGN: 's' };
    expect(await ask(env, far, ['crm.example.com'])).toContain('CALLSMITH_ORIGIN_KEY=https://crm.example.com');
  });

  test('that is not on the trustlist is not asked', async () => {
    const far = { url: 'https://crm.example.com/', headers: [], signature: undefined };
    const answered = await ask({}, far, ['elsewhere.example']);
    expect(answered).toMatchObject({ answer: { ok: false, problem: 'not-trusted' } });
  });
});
