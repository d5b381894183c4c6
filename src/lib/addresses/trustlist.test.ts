import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from './target.ts';
import { opens, readTrustEntry } from './trustlist.ts';

function isOpen(entry: string, url: string): boolean {
  const read = readTrustEntry(entry);
  const target = readTarget(url);
  if ('problem' in read) throw new Error(`${entry}: ${read.problem}`);
  if ('code' in target) throw new Error(`${url}: ${target.reason}`);
  return opens(read, target);
}

test.each([
  ['api.example.com', 'https://api.example.com/x?y', true],
  ['api.example.com', 'http://API.Example.com./', true],
  ['api.example.com', 'https://api.example.com:8443/', false],
  ['api.example.com', 'http://api.example.com:443/', false],
  ['api.example.com', 'https://x.api.example.com/', false],
  ['api.example.com', 'https://api.example.com.evil.com/', false],
  ['api.example.com:8443', 'https://api.example.com:8443/', true],
  ['api.example.com:8443', 'http://api.example.com:8443/', true],
  ['api.example.com:8443', 'https://api.example.com/', false],
  ['https://api.example.com', 'https://api.example.com/', true],
  ['https://api.example.com', 'http://api.example.com/', false],
  ['https://api.example.com', 'https://api.example.com:444/', false],
  ['HTTPS://Api.Example.COM:444', 'https://api.example.com:444/', true],
  ['*.example.com', 'https://api.example.com/', true],
  ['*.example.com', 'https://a.b.example.com/', true],
  ['*.example.com', 'https://example.com/', false],
  ['*.example.com', 'https://badexample.com/', false],
  ['https://*.example.com:444', 'https://a.example.com:444/', true],
  ['bücher.example', 'https://xn--bcher-kva.example/', true],
  ['xn--bcher-kva.example', 'https://BÜCHER。example/', true],
  ['93.184.216.34', 'https://0x5db8d822/', true],
  ['[2606:2800:220:1::1]', 'https://[2606:2800:0220:0001:0::1]/', true],
  ['[2606:2800:0220:1:0:0:0:1]:8443', 'https://[2606:2800:220:1::1]:8443/', true],
])('the entry %s and the address %s: %s', (entry, url, open) => {
  expect(isOpen(entry, url)).toBe(open);
});

test.each([
  ...['', '*', '*.com', '*.localhost', 'api.*.com', '*api.example.com', '*.127.0.0.1', '*.*.example.com'],
  ...[
    'https://',
    'ftp://api.example.com',
    '//api.example.com',
    'api.example.com/',
    'api.example.com/path',
    'a?b',
    'a#b',
  ],
  ...[
    'user@api.example.com',
    'api.example.com:',
    'api.example.com:0',
    'api.example.com:65536',
    'api.example.com:x',
    'a:1:2',
  ],
  ...[
    'a..example.com',
    '.example.com',
    'exa mple.com',
    'exa\nmple.com',
    ' api.example.com',
    'api%2eexample.com',
    'a\\b',
  ],
  ...['127.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.0.0.1.', '::1', '[::1', '[::1%eth0]', '1.2.3.4.5'],
  ...[
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '240.0.0.1',
    '[::]',
    '[ff02::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::10.0.0.1]',
  ],
])('the entry %j opens nothing and says why', (entry) => {
  expect(readTrustEntry(entry)).toMatchObject({ problem: expect.stringMatching(/\w/) });
});

test('an entry without `*.` opens one host only, whatever address is asked', () => {
  const entry = readTrustEntry('api.example.com');
  if ('problem' in entry) throw new Error(entry.problem);
  const url = fc.webUrl({ authoritySettings: { withUserInfo: false, withPort: true, withIPv4: true, withIPv6: true } });
  fc.assert(
    fc.property(
      fc.oneof(
        url,
        fc.string().map((text) => `https://api.example.com${text}`),
      ),
      (text) => {
        const target = readTarget(text);
        if ('code' in target) return;
        expect(opens(entry, target)).toBe(/^https?:\/\/api\.example\.com$/.test(target.origin));
        expect(new URL(text).hostname.replace(/\.$/, ''), text).toBe(
          target.host.includes(':') ? `[${target.host}]` : target.host,
        );
      },
    ),
  );
});
