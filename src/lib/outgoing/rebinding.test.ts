import { expect, test } from 'vitest';
import { canary, httpServer, type LocalServer } from './fixtures/local-server.ts';
import type { ResolvedAddress } from './outgoing-policy.ts';
import { sendRequest } from './send-request.ts';

/** Milliseconds for one test: the long form takes minutes. */
const patience = process.env.HARDEN === undefined ? 20_000 : 900_000;

const opened: ResolvedAddress = { address: '::1', family: 6 };
const privateOne: ResolvedAddress = { address: '127.0.0.1', family: 4 };
const rounds = process.env.HARDEN === undefined ? 1_000 : 20_000;

/** A service on [::1] that a trustlist names, and a canary on the same port of 127.0.0.1 that none does. */
async function serviceAndCanary(): Promise<[service: LocalServer, bird: LocalServer]> {
  for (;;) {
    const service = await httpServer(
      (_request, response) => response.writeHead(200, { connection: 'close' }).end(),
      '::1',
    );
    const bird = await canary(service.port, '127.0.0.1').catch(() => undefined);
    if (bird !== undefined) return [service, bird];
  }
}

test(
  'S2: answers of a name server that change between public and private never lead to a private address',
  async () => {
    const [service, bird] = await serviceAndCanary();
    const answers = [[opened], [privateOne], [opened, privateOne], [privateOne, opened]];
    let asked = 0;
    const lookup = async () => answers[asked++ % answers.length] ?? [];
    const policy = { trustlist: [`rebind.example.com:${service.port}`, `[::1]:${service.port}`], lookup };
    const request = {
      method: 'GET',
      url: `http://rebind.example.com:${service.port}/`,
      headers: [],
      timeout: 10_000,
    } as const;
    let answered = 0;
    let forbidden = 0;
    for (let sent = 0; sent < rounds; sent += 20) {
      for (const outcome of await Promise.all(Array.from({ length: 20 }, () => sendRequest(request, policy)))) {
        if (outcome.kind === 'response') answered += 1;
        else if (outcome.code === 'forbidden-address') forbidden += 1;
      }
    }
    console.log(
      `S2: ${asked} alternating answers for ${rounds} requests, ${answered} to the named address, ` +
        `${forbidden} refused, ${bird.connections()} connections to the private one`,
    );
    expect(bird.connections()).toBe(0);
    expect([answered, forbidden]).toEqual([rounds / 4, (rounds / 4) * 3]);
    expect(service.connections()).toBe(rounds / 4);
    expect(asked, 'a second question for one connection could be answered differently').toBe(rounds);
  },
  patience,
);

test('a connection kept alive under one policy is not used under another', async () => {
  const service = await httpServer((_request, response) => response.end());
  const policy = { trustlist: [`127.0.0.1:${service.port}`] };
  const request = { method: 'GET', url: `http://127.0.0.1:${service.port}/`, headers: [], timeout: 5_000 } as const;
  for (let round = 0; round < 5; round += 1) {
    await sendRequest(request, policy);
    await new Promise(setImmediate);
  }
  expect(service.connections()).toBe(1);
  expect(await sendRequest(request, { ...policy })).toMatchObject({ kind: 'response' });
  expect(service.connections()).toBe(2);
  expect(await sendRequest(request, { trustlist: ['other.example.com'] })).toMatchObject({ kind: 'failure' });
  expect(service.connections()).toBe(2);
});
