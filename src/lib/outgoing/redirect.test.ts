import { expect, test } from 'vitest';
import { certificate } from './fixtures/certificate.ts';
import { canary, httpServer, httpsServer } from './fixtures/local-server.ts';
import type { OutgoingPolicy } from './outgoing-policy.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { sendRequest } from './send-request.ts';

const request = { method: 'GET', headers: [], timeout: 5_000 } as const;

/** Sends every request on to wherever its query says. */
function signpost(status = 302) {
  return httpServer((incoming, response) => {
    const to = new URL(incoming.url ?? '', 'http://x').searchParams.get('to');
    if (to === null) response.end(`${incoming.method} ${incoming.headers['content-type'] ?? '-'}`);
    else response.writeHead(status, { location: Buffer.from(to).toString('latin1') }).end('moved');
  });
}

function via(port: number, to: string): string {
  return `http://127.0.0.1:${port}/?to=${encodeURIComponent(to)}`;
}

test('a redirect is an answer like any other unless the policy follows it', async () => {
  const post = await signpost();
  const policy = { trustlist: [`127.0.0.1:${post.port}`] };
  const outcome = await sendRequest({ ...request, url: via(post.port, '/') }, policy);
  expect(outcome).toMatchObject({ kind: 'response', status: 302, body: 'moved', redirects: 0 });
  const followed = await sendRequest({ ...request, url: via(post.port, '/end') }, { ...policy, followRedirects: 1 });
  expect(followed).toMatchObject({ kind: 'response', status: 200, redirects: 1, insecure: true });
});

test('S3: no redirect leads to a private address or another scheme, whatever its status and spelling', async () => {
  const bird = await canary();
  const hosts = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0',
    '127.0.0.2',
    '127。0。0。1',
  ];
  const places = hosts.flatMap((host) => [`http://${host}:${bird.port}/`, `//${host}:${bird.port}/`]);
  const others = [
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1/',
    'data:text/plain,x',
    'http://',
    'http://u:p@127.0.0.1/',
  ];
  let tried = 0;
  for (const status of [301, 302, 303, 307, 308]) {
    const post = await signpost(status);
    const policy = { trustlist: [`127.0.0.1:${post.port}`, `*.example.com:${bird.port}`], followRedirects: 5 };
    for (const to of [...places, ...others]) {
      const outcome = await sendRequest({ ...request, url: via(post.port, to) }, policy);
      expect(outcome.kind === 'failure' && outcome.code, to).toMatch(/forbidden-address|not-trusted|redirect/);
      tried += 1;
    }
  }
  console.log(
    `S3: ${tried} redirects to private addresses and foreign schemes, ${bird.connections()} reached the canary`,
  );
  expect(bird.connections()).toBe(0);
});

test('S3: a chain of redirects ends after the number the policy allows, and a loop with it', async () => {
  let visits = 0;
  const loop = await httpServer((_incoming, response) => {
    visits += 1;
    response.writeHead(302, { location: '/again' }).end();
  });
  const policy = (followRedirects: number): OutgoingPolicy => ({
    trustlist: [`127.0.0.1:${loop.port}`],
    followRedirects,
  });
  for (const limit of [1, 5]) {
    visits = 0;
    const outcome = await sendRequest({ ...request, url: `http://127.0.0.1:${loop.port}/` }, policy(limit));
    expect(outcome).toMatchObject({ kind: 'failure', code: 'redirect' });
    expect(visits).toBe(limit + 1);
  }
  console.log(`S3: a redirect loop was left after ${visits} requests`);
  await expect(sendRequest({ ...request, url: 'http://x/' }, policy(6))).rejects.toThrow(RangeError);
});

test('S3: a redirect from https to http is refused even where both are trusted', async () => {
  const bird = await canary();
  const post = await httpsServer((_incoming, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${bird.port}/` }).end(),
  );
  const trustlist = [`127.0.0.1:${post.port}`, `127.0.0.1:${bird.port}`];
  const policy = { trustlist, followRedirects: 5, certificateAuthorities: [certificate] };
  const outcome = await sendRequest({ ...request, url: `https://127.0.0.1:${post.port}/` }, policy);
  expect(outcome).toMatchObject({ kind: 'failure', code: 'redirect' });
  expect(bird.connections()).toBe(0);
});

test('303 and a redirected POST become a GET without body; 307 keeps both within the origin and is refused beyond', async () => {
  const headers = [['Content-Type', 'text/x']] as const;
  const send = async (status: number, to: (own: number) => string): Promise<unknown> => {
    const post = await signpost(status);
    const trustlist = [`127.0.0.1:${post.port}`, `localhost:${post.port}`];
    const posted: OutgoingRequest = {
      ...request,
      method: 'POST',
      url: via(post.port, to(post.port)),
      headers,
      body: 'pin',
    };
    return sendRequest(posted, { trustlist, followRedirects: 1 });
  };
  expect(await send(303, () => '/')).toMatchObject({ body: 'GET -' });
  expect(await send(302, () => '/')).toMatchObject({ body: 'GET -' });
  expect(await send(307, () => '/')).toMatchObject({ body: 'POST text/x' });
  expect(await send(307, (own) => `http://localhost:${own}/`)).toMatchObject({ code: 'redirect' });
});
