import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificate } from './fixtures/certificate.ts';
import { httpServer, httpsServer } from './fixtures/local-server.ts';
import type { OutgoingPolicy } from './outgoing-policy.ts';
import { sendRequest } from './send-request.ts';

/** Milliseconds for one test: the long form takes minutes. */
const patience = process.env.HARDEN === undefined ? 20_000 : 900_000;

const secret = 'Bearer 5ecre7';
const rounds = process.env.HARDEN === undefined ? 300 : 10_000;

/** A policy under which every name of the test leads to this machine, on these ports. */
function policyFor(ports: readonly number[], followRedirects = 0): OutgoingPolicy {
  const hosts = ['api.example.com', 'other.example.com', 'localhost', '127.0.0.1'];
  return {
    trustlist: ports.flatMap((port) => hosts.map((host) => `${host}:${port}`)),
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    certificateAuthorities: [certificate],
    followRedirects,
  };
}

test(
  'S4: a secret goes to the origin it was given for, and to no other that the address is changed to',
  async () => {
    const leaks: string[] = [];
    let received = 0;
    const record =
      (scheme: string) =>
      (incoming: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => {
        if (incoming.headers.authorization === secret) leaks.push(`${scheme}://${incoming.headers.host}`);
        received += 1;
        response.end();
      };
    const plain = await httpServer(record('http'));
    const second = await httpServer(record('http'));
    const secure = await httpsServer(record('https'));
    const policy = policyFor([plain.port, second.port, secure.port]);
    const bound = `https://api.example.com:${secure.port}`;
    const address = fc.record({
      scheme: fc.constantFrom('https', 'http', 'HTTPS', 'Http'),
      host: fc.constantFrom(
        'api.example.com',
        'API.Example.COM',
        'api.example.com.',
        'other.example.com',
        'localhost',
        '127.0.0.1',
        'api。example。com',
      ),
      port: fc.constantFrom(secure.port, plain.port, second.port),
      path: fc.constantFrom('/', '/a?b=@c', '//api.example.com/', '/?https://api.example.com'),
    });
    let sent = 0;
    let refused = 0;
    for (const { scheme, host, port, path } of fc.sample(address, rounds)) {
      const outcome = await sendRequest(
        {
          method: 'GET',
          url: `${scheme}://${host}:${port}${path}`,
          headers: [],
          secretHeaders: { origin: bound, headers: [['Authorization', secret]] },
          timeout: 5_000,
        },
        policy,
      );
      if (outcome.kind === 'response') sent += 1;
      else if (outcome.code === 'secret-origin') refused += 1;
    }
    const elsewhere = leaks.filter((origin) => origin !== bound);
    console.log(
      `S4: ${rounds} addresses, ${sent} of the bound origin, ${refused} others refused, ${elsewhere.length} leaks`,
    );
    expect(elsewhere).toEqual([]);
    expect(leaks.length).toBe(sent);
    expect(received).toBe(sent);
    expect(sent).toBeGreaterThan(0);
    expect(sent + refused).toBe(rounds);
  },
  patience,
);

test('S4: after a redirect to another origin nothing is sent on but harmless headers, not even on the way back', async () => {
  const seen: Record<string, string[]> = {};
  const listen = (name: string, next: () => string | undefined) =>
    httpServer((incoming, response) => {
      seen[name] = [...(seen[name] ?? []), JSON.stringify(incoming.headers)];
      const location = next();
      if (location === undefined) response.end();
      else response.writeHead(302, { location }).end();
    });
  let visits = 0;
  const home = await listen('home', () => (visits++ === 0 ? `http://127.0.0.1:${away.port}/` : undefined));
  const away = await listen('away', () => `http://127.0.0.1:${home.port}/back`);
  const outcome = await sendRequest(
    {
      method: 'GET',
      url: `http://127.0.0.1:${home.port}/`,
      headers: [
        ['X-Api-Key', secret],
        ['Cookie', secret],
        ['Accept', 'text/plain'],
      ],
      secretHeaders: { origin: `http://127.0.0.1:${home.port}`, headers: [['Authorization', secret]] },
      timeout: 5_000,
    },
    policyFor([home.port, away.port], 5),
  );
  expect(outcome).toMatchObject({ kind: 'response', status: 200, redirects: 2 });
  const told = [...(seen.home ?? []), ...(seen.away ?? [])].map((headers) => headers.split(secret).length - 1);
  console.log(`S4: secrets sent per hop of a redirect to another origin and back: ${told[0]}, ${told[2]}, ${told[1]}`);
  expect(told).toEqual([3, 0, 0]);
  expect(seen.away?.[0]).toContain('text/plain');
});
