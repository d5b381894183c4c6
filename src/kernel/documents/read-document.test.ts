import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import cases from './read-document.cases.json' with { type: 'json' };
import { readDocument } from './read-document.ts';
import { smallDocuments, smallFormats } from './small-formats.harness.ts';

const formats = smallFormats;
const read = (source: Uint8Array | string) => readDocument(source, { formats, file: 'flows/main.json' });
const text = (document: unknown) => JSON.stringify(document, null, 2);
const flow = smallDocuments[2];

test.each(cases)('$title', ({ source, changes, findings }) => {
  const document = structuredClone(flow) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes ?? {})) change(document, pointer, value);
  const reading = read(source ?? text(document));
  expect(reading.document).toBeUndefined();
  const told = reading.findings.map(({ code, path, line, message }) => ({
    code,
    path,
    ...(line && { line }),
    message,
  }));
  expect(told).toEqual(findings);
});

test.each(smallDocuments)('a valid document of the kind $kind is read as it is', (document) => {
  expect(read(text(document))).toEqual({ document, findings: [] });
});

test('an old document is migrated step by step', () => {
  const old = { kind: 'prompt', formatVersion: 1, id: 'bye', name: 'Bye', text: 'Good-bye' };
  const { document } = read(text(old));
  expect(document).toEqual({ kind: 'prompt', formatVersion: 3, id: 'bye', name: 'Bye', texts: { en: 'Good-bye' } });
});

test('a finding about a document names it, its file and the element as the user named it', () => {
  const [first] = findingsOf({ '/elements/1/settings/mode': 'key' });
  expect(first).toMatchObject({
    document: { kind: 'flow', id: 'main', name: 'Main flow' },
    file: 'flows/main.json',
    element: { id: 'ask', name: 'Ask language' },
  });
});

test('a secret is never shown, whatever is wrong with it or around it', () => {
  for (const pin of ['s3c', { s3c: 's3c' }, ['s3c'], 's3c\u0000']) {
    expect(text(findingsOf({ '/elements/1/settings/pin': pin }))).not.toMatch(/s3c(?!ret)/);
  }
});

test('bytes that are not UTF-8 are refused with the line of the first wrong one', () => {
  const bytes = new TextEncoder().encode('{\n "kind": "flow",\n "name": "Zürich"}');
  const latin1 = bytes.filter((byte) => byte !== 0xc3);
  expect(read(latin1).findings).toMatchObject([{ code: 'text/not-utf8', line: 3, params: { offset: 30 } }]);
  expect(read(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])).findings).toMatchObject([{ code: 'text/not-utf8', line: 1 }]);
  expect(read(bytes.subarray(0, 31)).findings).toMatchObject([{ code: 'text/not-utf8' }]);
});

test('more bytes than the limit are refused before they are decoded', () => {
  const reading = readDocument(new Uint8Array(11).fill(0xff), { formats, limits: { bytes: 10 } });
  expect(reading.findings).toMatchObject([{ code: 'text/too-large', params: { size: 11, limit: 10 } }]);
});

test('more values than the limit are refused, and so are more findings than anybody reads', () => {
  const many = readDocument(`[${'1,'.repeat(20)}1]`, { formats, limits: { values: 20 } });
  expect(many.findings).toMatchObject([{ code: 'text/too-many-values', params: { count: 22 } }]);
  const twice = read(`{${'"a":1,'.repeat(5_000)}"a":1}`).findings;
  expect(twice).toHaveLength(501);
  expect(twice.at(-1)).toMatchObject({ code: 'document/more-problems', params: { count: 4_500 } });
  const wrong = findingsOf({ '/connections': Array.from({ length: 5_000 }, () => 1) });
  expect(wrong).toHaveLength(501);
});

function findingsOf(changes: Readonly<Record<string, unknown>>): readonly Finding[] {
  const document = structuredClone(flow) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) change(document, pointer, value);
  return read(text(document)).findings;
}

/** Sets what stands at the pointer; null removes it. */
function change(document: Record<string, unknown>, pointer: string, value: unknown): void {
  const segments = pointer.slice(1).split('/');
  const last = segments.pop() ?? '';
  let parent = document;
  for (const segment of segments) parent = parent[segment] as Record<string, unknown>;
  if (value === null) delete parent[last];
  else parent[last] = value;
}
