import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../kinds.ts';

const root = join(import.meta.dirname, '../kinds');
const required = ['README.md', 'document.gen.ts', 'form.ts', 'kind.ts', 'schema.json', 'zh.json'];

test('there is a folder for each document kind of the list, and the other way round', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(readdirSync(root).sort());
  expect(kinds.length).toBeGreaterThan(0);
});

test('every kind has a folder of its own in a tenant, and one kind is the tenant itself', () => {
  expect(new Set(kinds.map(({ folder }) => folder)).size).toBe(kinds.length);
  expect(kinds.filter(({ single }) => single).map(({ kind }) => kind)).toEqual(['tenant']);
});

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  test('has all its files and no others but helpers of its own', () => {
    const files = readdirSync(join(root, name));
    expect(files).toEqual(expect.arrayContaining(required));
    const others = files.filter((file) => !required.includes(file));
    expect(others.filter((file) => !/^[a-z0-9-]+(\.test)?\.ts$|^migrations$/.test(file))).toEqual([]);
  });

  test('is titled in both languages', () => {
    for (const text of [kind.title, kind.plural]) {
      expect(text.en).toMatch(/\S/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
    expect(kind.schema).toMatchObject({ title: kind.title.en, type: 'object' });
  });

  test('has a migration for every format version but the newest', () => {
    const versions = Array.from({ length: kind.formatVersion - 1 }, (_, i) => i + 1);
    expect(kind.migrations.map(({ from }) => from)).toEqual(versions);
  });
});
