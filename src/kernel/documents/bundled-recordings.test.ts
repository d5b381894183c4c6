import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenantOf } from '../model/tenant.ts';
import type { BundledRecording } from './bundled-recordings.ts';
import { readBundle } from './read-bundle.ts';
import { smallDocuments, smallFormats } from './small-formats.harness.ts';
import { writeBundle } from './write-bundle.ts';

const tenant = tenantOf(smallDocuments);
const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}\.wav$/);
const base64 = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const anyRecordings = fc.uniqueArray(fc.record({ name, base64 }), { selector: (one) => one.name, maxLength: 6 });

test('a bundle with recordings is read and written again byte for byte, in whatever order they come', () => {
  fc.assert(
    fc.property(anyRecordings, (recordings) => {
      const text = writeBundle(tenant, smallFormats, recordings);
      expect(writeBundle(tenant, smallFormats, recordings.toReversed())).toBe(text);
      const read = readBundle(text, { formats: smallFormats });
      expect(read.findings).toEqual([]);
      expect(writeBundle(read.tenant ?? tenantOf([]), smallFormats, read.recordings)).toBe(text);
    }),
  );
});

test('a bundle without recordings says nothing of them', () => {
  expect(writeBundle(tenant, smallFormats)).not.toContain('recordings');
  expect(readBundle(writeBundle(tenant, smallFormats), { formats: smallFormats })).not.toHaveProperty('recordings');
});

test.each([
  ['no list', '{}', '/recordings'],
  ['no name', '[{ "base64": "AAAA" }]', '/recordings/0'],
  ['a name that leads elsewhere', '[{ "name": "../a.wav", "base64": "AAAA" }]', '/recordings/0'],
  ['what is no base64', '[{ "name": "a.wav", "base64": "<svg" }]', '/recordings/0'],
  ['one name twice', '[{ "name": "a.wav", "base64": "AAAA" }, { "name": "a.wav", "base64": "AAAA" }]', '/recordings/1'],
  ['more than that', '[{ "name": "a.wav", "base64": "AAAA", "run": 1 }]', '/recordings/0'],
])('%s is a finding, and nothing is read', (_, list, path) => {
  const text = writeBundle(tenant, smallFormats, [{ name: 'x.wav', base64: 'AAAA' }] satisfies BundledRecording[]);
  const changed = text.replace(/"recordings": \[[\s\S]*\]\n\}/, () => `"recordings": ${list}\n}`);
  const { tenant: read, findings } = readBundle(changed, { formats: smallFormats });
  expect(read).toBeUndefined();
  expect(findings.map((found) => `${found.code} ${found.path}`)).toEqual([`bundle/recording ${path}`]);
});
