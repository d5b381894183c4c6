import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canary, httpServer } from './fixtures/local-server.ts';
import { sendRequest } from './send-request.ts';

/** Milliseconds for one test: the long form takes minutes. */
const patience = process.env.HARDEN === undefined ? 20_000 : 900_000;

const rounds = process.env.HARDEN === undefined ? 600 : 20_000;

const pieces = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\0',
    '\t',
    ' ',
    '@',
    '#',
    '\\',
    '/',
    '//',
    '?',
    ':',
    '..',
    '.',
    '%0d%0a',
    '%00',
    '%40',
    '%2f',
    ';',
  ],
  ...[
    '\u3002',
    '\uff0e',
    '\uff61',
    '\uff0f',
    '\uff20',
    '\uff1a',
    '\u010d\u010a',
    '\u560d\u560a',
    '\u2028',
    '\ud800',
    '\u00ad',
    'é',
    '中',
  ],
  ...[
    'X-Evil: 1',
    'Host: evil.example.com',
    'evil.example.com',
    '127.0.0.1',
    'localhost',
    '[::1]',
    '\r\n\r\nGET /evil HTTP/1.1\r\n',
  ],
  ...['Transfer-Encoding: chunked', 'Content-Length: 0', 'http://', 'user:password', 'a', '1'],
];
const value = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const samples = fc.sample(
  fc.tuple(
    value,
    fc.nat(6),
    fc.nat({ max: 10 }).map((n) => n === 0),
  ),
  { numRuns: rounds, seed: 6 },
);

const expected = new Set(['accept-encoding', 'connection', 'content-length', 'host', 'x-value']);

test(
  'S6: no value in an address, a header or a body changes the host or adds a header or a request',
  async () => {
    const foreign: string[] = [];
    let received = 0;
    let sent = 0;
    const service = await httpServer((incoming, response) => {
      received += 1;
      const names = Object.keys(incoming.headers).map((name) => (name.startsWith('x-value') ? 'x-value' : name));
      const extra = names.filter((name) => !expected.has(name)).length + names.length - new Set(names).size;
      if (incoming.headers.host !== `127.0.0.1:${service.port}`) foreign.push(`host ${incoming.headers.host}`);
      if (extra > 0) foreign.push(`headers ${names.join()}`);
      incoming.resume().on('end', () => response.end());
    });
    const bird = await canary();
    const own = `127.0.0.1:${service.port}`;
    for (const [text, place] of samples) {
      const pointed = text.replaceAll(
        /evil\.example\.com|127\.0\.0\.1|localhost|\[::1\]/g,
        (host) => `${host}:${bird.port}`,
      );
      const url = [
        `http://${own}/path/${pointed}/end`,
        `http://${own}/?q=${pointed}`,
        `http://${own}${pointed}`,
        `http://${pointed}${own}/`,
        `http://${pointed}`,
      ][place];
      const outcome = await sendRequest(
        {
          method: 'POST',
          url: url ?? `http://${own}/`,
          headers: [place === 6 ? [`X-Value${text}`, 'x'] : ['X-Value', place === 5 ? text : 'x']],
          body: text,
          timeout: 5_000,
        },
        {
          trustlist: [own, `*.example.com:${service.port}`],
          lookup: async () => [{ address: '127.0.0.1', family: 4 }],
        },
      );
      if (outcome.kind === 'response') sent += 1;
    }
    const hosts = foreign.filter((found) => found.startsWith('host')).length;
    console.log(
      `S6: ${samples.length} values, ${sent} sent, ${hosts + bird.connections()} changed hosts, ` +
        `${foreign.length - hosts} with extra headers, ${received - sent} extra requests`,
    );
    expect(foreign).toEqual([]);
    expect(bird.connections()).toBe(0);
    expect(received).toBe(sent);
    expect(sent).toBeGreaterThan(rounds / 20);
  },
  patience,
);

test.each([
  ['http://api.example.com\\@evil.example.com/', 'backslash'],
  ['http://api.example.com@evil.example.com/', '@'],
  ['http://@evil.example.com/', '@'],
  ['http://api.example.com/#@evil.example.com', '#'],
  ['http://api.example.com/\r\nX: y', 'line break'],
  ['http://api.exa\tmple.com/', 'control character'],
  ['http://a..b/', 'host name'],
  ['http://api.example.com:0/', 'port is 0'],
  ['/path', 'absolute'],
  ['javascript:alert(1)', 'http or https'],
  [`http://api.example.com/${'x'.repeat(17_000)}`, 'longer than'],
])('%j is refused before anything is looked up', async (url, why) => {
  const lookup = () => Promise.reject(new Error('must not be asked'));
  const outcome = await sendRequest({ method: 'GET', url, headers: [], timeout: 1_000 }, { trustlist: [], lookup });
  expect(outcome).toMatchObject({ kind: 'failure', code: 'bad-url', message: expect.stringContaining(why) });
});

test.each([
  'Host',
  'content-length',
  'Transfer-Encoding',
  'Connection',
  'Proxy-Authorization',
  'Upgrade',
  'TE',
  'Expect',
])('the header %s is left to the sender', async (name) => {
  const request = { method: 'GET', url: 'https://api.example.com/', headers: [[name, 'x']], timeout: 1_000 } as const;
  const outcome = await sendRequest(request, { trustlist: ['api.example.com'] });
  expect(outcome).toMatchObject({ kind: 'failure', code: 'bad-header', message: expect.stringContaining(name) });
});
