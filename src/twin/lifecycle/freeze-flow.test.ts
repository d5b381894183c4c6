import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { bankLine } from '../../catalogue/conformance/bank-line.harness.ts';
import { documentsOfCase } from '../../catalogue/conformance/rule-case.harness.ts';
import { formats } from '../../catalogue/formats.ts';
import { readRelease, releaseHash, writeRelease } from '../../kernel/documents/release-file.ts';
import type { Document } from '../../kernel/model/document.ts';
import { tenantOf, withDocument } from '../../kernel/model/tenant.ts';
import { releaseOf } from './release-of.ts';

const flow = (id: string, type: string, settings: object = {}, elementType = 'end'): Document => ({
  kind: 'flow',
  formatVersion: 1,
  id,
  name: id,
  type,
  variables: [],
  elements: [
    { id: 'start', type: 'start', name: 'Start', settings: {} },
    { id: 'next', type: elementType, name: 'Next', settings },
  ],
  connections: [{ from: 'start', exit: 'next', to: 'next' }],
  layout: {},
});
const document = (kind: string, id: string, fields: object): Document => ({
  kind,
  formatVersion: 1,
  id,
  name: id,
  ...fields,
});
const queue = (id: string, fields: object = {}) =>
  document('skill-queue', id, { description: id, type: 'voice', ...fields });
const settings = document('tenant', 'shop', { vdnId: 1, tenantSpaceId: 'space', languages: ['en'], resources: {} });

const tenant = tenantOf([
  settings,
  flow('main', 'main', { target: { to: 'skill-queue', queue: 'gold' } }, 'transfer'),
  flow('sorry', 'exception'),
  flow('late', 'subflow'),
  flow('aside', 'subflow'),
  queue('gold', { whenBusy: { method: 'transfer-to-flow', flow: 'late' } }),
  queue('silver'),
  document('robot', 'nora', { accessCode: '900001', dialogType: 'chatbot', flow: 'main', domains: ['bank'] }),
  document('robot', 'other', { accessCode: '900002', dialogType: 'chatbot', flow: 'aside' }),
  document('domain', 'bank', {}),
  document('channel', 'web', { type: 'web', serves: { by: 'robot', robot: 'nora', handOver: 'silver' } }),
  document('called-route', 'hotline', { accessCode: '12345', device: { type: 'ivr', flow: 'main' } }),
  document('scenario', 'happy', { flow: 'main', caller: [], expect: [] }),
]);

const release = releaseOf(tenant, 'main', catalogue);
if (release === undefined) throw new Error('There is a main flow.');

test('what the flow refers to is frozen, what serves it, what these refer to, and the exception flow; nothing else', () => {
  const frozen = [...release.documents.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
  expect(frozen.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual([
    'channel/web',
    'domain/bank',
    'flow/late',
    'flow/main',
    'flow/sorry',
    'robot/nora',
    'skill-queue/gold',
    'skill-queue/silver',
    'tenant/shop',
  ]);
});

test('a flow that is not there cannot be frozen', () => {
  expect(releaseOf(tenant, 'nowhere', catalogue)).toBeUndefined();
});

test('the hash stays as long as nothing in it changes, wherever documents come from', () => {
  const again = (documents: readonly Document[]) => {
    const changed = documents.reduce(withDocument, tenant);
    const made = releaseOf(changed, 'main', catalogue);
    return made && releaseHash(made, formats);
  };
  const hash = releaseHash(release, formats);
  expect(again([])).toBe(hash);
  expect(again([queue('unused'), flow('aside', 'subflow', { reason: 'x' })])).toBe(hash);
  expect(again([queue('silver', { maxCalls: 3 })])).not.toBe(hash);
});

test('what is written is read again, byte for byte', () => {
  const sample = tenantOf(documentsOfCase(bankLine));
  const made = releaseOf(sample, 'main', catalogue);
  if (made === undefined) throw new Error('The sample has a main flow.');
  const text = writeRelease(made, formats);
  const { release: read, findings } = readRelease(text, { formats });
  expect(findings).toEqual([]);
  expect(read && writeRelease(read, formats)).toBe(text);
});

test.each([
  ['{ "kind": "bundle", "formatVersion": 1, "documents": [] }', 'release/not-a-release'],
  ['{ "kind": "release", "formatVersion": 9, "flow": "main", "documents": [] }', 'bundle/newer-format'],
  [
    '{ "kind": "release", "formatVersion": 1, "flow": "main", "version": "V1.0", "documents": [] }',
    'release/unknown-property',
  ],
])('%s is refused', (text, code) => {
  expect(readRelease(text, { formats }).findings.map((finding) => finding.code)).toEqual([code]);
});

test('of the recordings that its prompts play the hashes are frozen: another sound is another release', () => {
  const sample = tenantOf(documentsOfCase(bankLine));
  const made = (hashes: readonly (readonly [string, string])[]) => {
    const one = releaseOf(sample, 'main', catalogue, new Map(hashes));
    if (one === undefined) throw new Error('The sample has a main flow.');
    return one;
  };
  const silent = made([]);
  expect(writeRelease(silent, formats)).not.toContain('recordings');
  const hello = made([
    ['unused.wav', 'b'.repeat(64)],
    ['hello.wav', 'a'.repeat(64)],
  ]);
  expect(hello.recordings).toEqual([{ name: 'hello.wav', sha256: 'a'.repeat(64) }]);
  const text = writeRelease(hello, formats);
  const { release: read, findings } = readRelease(text, { formats });
  expect(findings).toEqual([]);
  expect(read && writeRelease(read, formats)).toBe(text);
  const hashes = [silent, hello, made([['hello.wav', 'c'.repeat(64)]])].map((one) => releaseHash(one, formats));
  expect(new Set(hashes).size).toBe(3);
  const damaged = text.replace('"hello.wav", "sha256"', '"hello.mp3", "sha256"');
  expect(readRelease(damaged, { formats }).findings.map(({ code }) => code)).toEqual(['release/recordings']);
});
