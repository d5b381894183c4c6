import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { type Tenant, tenantOf } from '../model/tenant.ts';
import { documentHash, tenantHash } from './content-hash.ts';
import { readBundle } from './read-bundle.ts';
import { readFolder } from './read-folder.ts';
import { anyFlow, shuffled } from './small-arbitraries.harness.ts';
import { smallDocuments, smallFormats } from './small-formats.harness.ts';
import { writeBundle } from './write-bundle.ts';
import { writeDocument } from './write-document.ts';
import { writeFolder } from './write-folder.ts';

const formats = smallFormats;
const [settings, prompt, flow] = smallDocuments as unknown as readonly [Document, Document, Document];
const tenant = tenantOf(smallDocuments);
const filesOf = (given: Tenant) => writeFolder(given, formats).map(({ path, text }) => ({ path, bytes: text }));
const anyTenant = fc
  .uniqueArray(anyFlow, { selector: ({ id }) => id, maxLength: 5 })
  .map((flows) => tenantOf([settings, prompt, ...flows]));

function readWith(changes: Readonly<Record<string, string | undefined>>) {
  const files = new Map<string, string>(filesOf(tenant).map(({ path, bytes }) => [path, bytes]));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return readFolder(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    formats,
  );
}

const codesOf = ({ findings }: { readonly findings: readonly { code: string; file?: string }[] }) =>
  findings.map(({ code, file }) => `${code} ${file ?? ''}`.trim());

describe('a tenant as a folder', () => {
  test('has the single document at the top and every other one in the folder of its kind', () => {
    expect(writeFolder(tenant, formats).map(({ path }) => path)).toEqual([
      'tenant.json',
      'flows/main.json',
      'prompts/welcome.json',
    ]);
  });

  test('is exported, imported and exported again byte-equal, in whatever order the files come', () => {
    fc.assert(
      fc.property(anyTenant, fc.boolean(), (given, isReversed) => {
        const files = filesOf(given);
        const reading = readFolder(isReversed ? files.toReversed() : files, formats);
        expect(reading.findings).toEqual([]);
        expect(filesOf(reading.tenant as Tenant)).toEqual(files);
      }),
      { numRuns: 50 },
    );
  });

  test('may hold files of other tools', () => {
    const others = { 'README.md': '#', 'service/package.json': '{}', 'service/data.json': '[' };
    expect(readWith(others)).toEqual({ tenant: readWith({}).tenant, findings: [] });
  });

  test('is refused as a whole, with the problems of all files', () => {
    const reading = readWith({
      'flows/a.json': '{',
      'flows/b.json': JSON.stringify({ ...flow, id: 'b', type: 1 }),
      'prompts/c.json': '{"kind":"prompt","formatVersion":99}',
    });
    expect(reading.tenant).toBeUndefined();
    expect(codesOf(reading)).toEqual([
      'text/truncated flows/a.json',
      'schema/enum flows/b.json',
      'document/newer-format prompts/c.json',
    ]);
  });

  test('must have its single document', () => {
    expect(codesOf(readWith({ 'tenant.json': undefined }))).toEqual(['tenant/missing tenant.json']);
    expect(codesOf(readWith({ 'tenant.json': '{' }))).toEqual(['text/truncated tenant.json']);
  });

  test('has files that are called as their ids, each in the folder of its kind', () => {
    const { findings } = readWith({
      'flows/copy.json': writeDocument(flow, {}),
      'flows/x.json': JSON.stringify(prompt),
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'The file flows/copy.json holds the document with the id “main”. Rename the file to flows/main.json, or correct the id.',
      'The file flows/x.json holds a document of kind “prompt”, which does not belong into this folder. Move it to prompts/welcome.json.',
    ]);
  });

  test('warns of documents in places where nobody reads them', () => {
    const reading = readWith({
      'flow.json': '{}',
      'flows/old/main.json': '{}',
      'flow/main.json': JSON.stringify(flow),
    });
    expect(reading.tenant).toEqual(readWith({}).tenant);
    expect(codesOf(reading)).toEqual([
      'tenant/stray-file flow.json',
      'tenant/stray-file flow/main.json',
      'tenant/stray-file flows/old/main.json',
    ]);
    expect(reading.findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('is refused when the same path comes twice', () => {
    const files = filesOf(tenant);
    expect(codesOf(readFolder([...files, ...files.slice(1, 2)], formats))).toEqual([
      'tenant/duplicate-id flows/main.json',
    ]);
  });
});

describe('a tenant as a bundle', () => {
  const read = (text: string) => readBundle(text, { formats, file: 'bank.json' });
  const bundle = (...documents: readonly unknown[]) =>
    JSON.stringify({ kind: 'bundle', formatVersion: 1, documents }, null, 1);

  test('is exported, imported and exported again byte-equal, in whatever order the documents come', () => {
    fc.assert(
      fc.property(anyTenant, fc.integer(), (given, seed) => {
        const text = writeBundle(given, formats);
        const reading = read(text);
        expect(reading.findings).toEqual([]);
        expect(writeBundle(reading.tenant as Tenant, formats)).toBe(text);
        const documents = (JSON.parse(text) as { documents: unknown[] }).documents.toReversed();
        const reordered = read(bundle(...documents.map((document) => shuffled(document, seed, undefined))));
        expect(writeBundle(reordered.tenant as Tenant, formats)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('holds the same tenant as the folder', () => {
    expect(read(writeBundle(tenant, formats)).tenant).toEqual(readFolder(filesOf(tenant), formats).tenant);
  });

  test('shows each document as its own file does, two levels deeper', () => {
    const file = writeDocument(flow, formats.get('flow')?.schema ?? {});
    expect(writeBundle(tenant, formats)).toContain(file.trimEnd().replaceAll('\n', '\n    '));
  });

  test('is refused as a whole, with the problems of all documents and their places in the bundle', () => {
    const text = bundle(settings, { ...flow, type: 1 }, 5, { ...prompt, texts: { en: 1 } }, { kind: 'flwo' });
    const reading = read(text);
    expect(reading.tenant).toBeUndefined();
    const lines = text.split('\n');
    const told = reading.findings.map(({ code, path, line = 0, document }) => [
      code,
      path,
      document?.id,
      lines[line - 1]?.trim(),
    ]);
    expect(told).toEqual([
      ['schema/enum', '/type', 'main', '"type": 1,'],
      ['text/not-object', '/documents/2', undefined, '5,'],
      ['schema/type', '/texts/en', 'welcome', '"en": 1'],
      ['document/unknown-kind', '/documents/4/kind', undefined, '"kind": "flwo"'],
    ]);
  });

  test('has one document of each id and exactly one of a single kind', () => {
    const other = { ...settings, id: 'other' };
    expect(codesOf(read(bundle(settings, flow, flow)))).toEqual(['tenant/duplicate-id bank.json']);
    expect(codesOf(read(bundle(settings, other)))).toEqual(['tenant/more-than-one bank.json']);
    expect(codesOf(read(bundle(flow)))).toEqual(['tenant/missing tenant.json']);
  });

  test.each([
    ['{}', 'bundle/not-a-bundle'],
    ['{"kind":"bundle","formatVersion":1,"documents":{}}', 'bundle/not-a-bundle'],
    ['{"kind":"bundle","formatVersion":2,"documents":[]}', 'bundle/newer-format'],
    ['{"kind":"bundle","formatVersion":1,"documents":[],"x":1}', 'bundle/unknown-property'],
    ['[]', 'text/not-object'],
    ['', 'text/empty'],
  ])('%s is no bundle: %s', (text, code) => {
    expect(codesOf(read(text))).toEqual([`${code} bank.json`]);
  });
});

describe('the hash of a content', () => {
  test('is the SHA-256 of the canonical text', async () => {
    const text = writeDocument(flow, formats.get('flow')?.schema ?? {});
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(documentHash(flow, formats)).toBe(Buffer.from(digest).toString('hex'));
  });

  test('is the same for equal documents and changes with every field', () => {
    const schema = formats.get('flow')?.schema;
    expect(documentHash(shuffled(flow, 7, schema), formats)).toBe(documentHash(flow, formats));
    expect(documentHash({ ...flow, name: 'Other' }, formats)).not.toBe(documentHash(flow, formats));
    expect(tenantHash(tenantOf([flow, prompt, settings]), formats)).toBe(tenantHash(tenant, formats));
    expect(tenantHash(tenantOf([prompt, settings]), formats)).not.toBe(tenantHash(tenant, formats));
  });

  test('of a document whose kind nobody knows is a fault of our code', () => {
    expect(() => documentHash({ ...flow, kind: 'toString' }, formats)).toThrow('no document kind "toString"');
  });
});
