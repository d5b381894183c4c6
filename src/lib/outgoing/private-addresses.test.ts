import { expect, test } from 'vitest';
import { forbiddenIpv4, forbiddenLiterals, forbiddenUrls, spellings } from '../addresses/fixtures/address-spellings.ts';
import { canary } from './fixtures/local-server.ts';
import type { OutgoingPolicy } from './outgoing-policy.ts';
import { sendRequest } from './send-request.ts';

function get(url: string, policy: OutgoingPolicy) {
  return sendRequest({ method: 'GET', url, headers: [], timeout: 1_000 }, policy);
}

function tally(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
}

test('S1: no spelling of a private address in a URL reaches a listener on this machine', async () => {
  const bird = await canary();
  const policy = {
    trustlist: [`api.example.com:${bird.port}`, `*.example.com:${bird.port}`, '127.0.0.1:9', '[::1]:9'],
  };
  const outcomes = await Promise.all(forbiddenUrls(bird.port).map((url) => get(url, policy)));
  const codes = outcomes.map((outcome) => (outcome.kind === 'failure' ? outcome.code : 'response'));
  console.log(`S1: ${outcomes.length} URLs, ${bird.connections()} reached the canary (${tally(codes)})`);
  expect(outcomes.length).toBeGreaterThanOrEqual(400);
  expect(bird.connections()).toBe(0);
  expect(new Set(codes)).toEqual(new Set(['forbidden-address', 'not-trusted', 'bad-url']));
});

test('S1 control: the same spellings do reach the listener through plain fetch', async () => {
  const bird = await canary();
  const local = [
    ...['127.0.0.1', '127.1.2.3', '0.0.0.0'].flatMap(spellings),
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    'localhost',
  ];
  const answers = await Promise.allSettled(
    local.map((host) => fetch(`http://${host}:${bird.port}/`, { signal: AbortSignal.timeout(2_000) })),
  );
  const reached = answers.filter((answer) => answer.status === 'fulfilled').length;
  console.log(
    `S1 control: ${reached} of ${local.length} spellings of this machine reach the canary through plain fetch`,
  );
  expect(reached).toBeGreaterThanOrEqual(40);
});

test('S1: no private address behind a trusted name is connected to', async () => {
  const bird = await canary();
  const addresses = [...new Set([...forbiddenIpv4, ...forbiddenLiterals.flatMap(resolvable)])];
  const outcomes = await Promise.all(
    addresses.map((address) =>
      get(`http://api.example.com:${bird.port}/`, {
        trustlist: [`*.example.com:${bird.port}`],
        lookup: async () => [{ address, family: address.includes(':') ? 6 : 4 }],
      }),
    ),
  );
  console.log(`S1: ${outcomes.length} addresses behind a trusted name, ${bird.connections()} reached the canary`);
  expect(outcomes.length).toBeGreaterThanOrEqual(300);
  expect(bird.connections()).toBe(0);
  expect(outcomes.filter((outcome) => outcome.kind !== 'failure' || outcome.code !== 'forbidden-address')).toEqual([]);
});

test('an entry for one address and port opens exactly that and nothing beside it', async () => {
  const bird = await canary();
  const other = await canary();
  const policy = { trustlist: [`127.0.0.1:${bird.port}`] };
  expect(await get(`http://127.0.0.1:${bird.port}/`, policy)).toMatchObject({ kind: 'response', body: 'tweet' });
  const closed = ['127.0.0.2', '[::1]', '[::ffff:127.0.0.1]', 'localhost', '0.0.0.0', '[::]'].map(
    (host) => `${host}:${bird.port}`,
  );
  for (const place of [...closed, `127.0.0.1:${other.port}`]) {
    expect(await get(`http://${place}/`, policy), place).toMatchObject({ kind: 'failure' });
  }
  expect([bird.connections(), other.connections()]).toEqual([1, 0]);
});

test('an entry for localhost opens the loopback under that name only, and no name server is asked', async () => {
  const bird = await canary();
  const lookup = () => Promise.reject(new Error('must not be asked'));
  const policy = { trustlist: [`localhost:${bird.port}`], lookup };
  expect(await get(`http://localhost:${bird.port}/`, policy)).toMatchObject({ kind: 'response', body: 'tweet' });
  expect(await get(`http://LOCALHOST.:${bird.port}/`, policy)).toMatchObject({ kind: 'response', body: 'tweet' });
  expect(await get(`http://127.0.0.1:${bird.port}/`, policy)).toMatchObject({ code: 'forbidden-address' });
});

test('a name leads to a private address only where that address is an entry of its own', async () => {
  const bird = await canary();
  const lookup = async () => [{ address: '127.0.0.1', family: 4 } as const];
  const name = `crm.example.com:${bird.port}`;
  expect(await get(`http://${name}/`, { trustlist: [name], lookup })).toMatchObject({ code: 'forbidden-address' });
  const both = { trustlist: [name, `127.0.0.1:${bird.port}`], lookup };
  expect(await get(`http://${name}/`, both)).toMatchObject({ kind: 'response', body: 'tweet' });
});

/** The address in a bracketed literal, as a name server would give it. */
function resolvable(host: string): readonly string[] {
  return host.startsWith('[') ? [host.slice(1, -1)] : [];
}
