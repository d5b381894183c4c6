import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.harness.ts';
import { writeFileAtomically } from './durable-file.ts';

test('a file is replaced as a whole, and nothing else is left', () => {
  using folder = temporaryFolder();
  const path = folder.write('bundle.json', 'old');
  folder.write('.bundle.json.callsmith-999999999-0123456789ab', 'left by a killed process');
  writeFileAtomically(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder.root)).toEqual(['bundle.json']);
});

test('a file that cannot be replaced stays as it was', () => {
  using folder = temporaryFolder();
  folder.write('taken/inside', 'old');
  expect(() => writeFileAtomically(folder.at('taken'), 'new')).toThrow();
  expect(readdirSync(folder.root)).toEqual(['taken']);
  expect(readFileSync(folder.at('taken/inside'), 'utf8')).toBe('old');
});
