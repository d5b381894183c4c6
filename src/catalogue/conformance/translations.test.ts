import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { schemaTexts } from './schema-texts.harness.ts';

const root = join(import.meta.dirname, '..');
const folders = ['elements', 'kinds', 'parts']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
  .filter((folder) => existsSync(join(root, folder, 'schema.json')));

function read<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as T;
}

test('there are schemas to translate', () => {
  expect(folders.length).toBeGreaterThan(20);
});

describe.each(folders)('%s/zh.json', (folder) => {
  const texts = schemaTexts(read<JsonSchema>(folder, 'schema.json'));
  const table = read<Record<string, string>>(folder, 'zh.json');

  test('translates every text of the schema, and nothing else', () => {
    expect(Object.keys(table).sort()).toEqual([...texts].sort());
  });

  test('keeps the places of each text, and says something', () => {
    for (const [text, zh] of Object.entries(table)) {
      expect(zh, text).toMatch(/\S/);
      expect((zh.match(/\$\{/g) ?? []).length, text).toBe((text.match(/\$\{/g) ?? []).length);
    }
  });

  test('holds Chinese for whatever is not a name of its own', () => {
    for (const [text, zh] of Object.entries(table)) {
      if (/[a-z]{3}/.test(text) && text !== 'ivr') expect(zh, text).toMatch(/\p{Script=Han}/u);
    }
  });
});
