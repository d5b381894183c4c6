import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../catalogue/formats.ts';
import { temporaryFolder } from '../temporary-folder.harness.ts';
import { finishReplacement } from './finish-replacement.ts';
import { replaceDocuments } from './replace-documents.ts';

const files = [
  { path: 'tenant.json', text: 'new tenant' },
  { path: 'flows/main.json', text: 'new main' },
];

/** All files below a folder with their texts. */
function treeOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('replacing the documents of a folder', () => {
  test('removes the old ones and leaves everything else alone', () => {
    using folder = temporaryFolder();
    for (const name of ['tenant.json', 'flows/old.json', 'flows/notes.txt', 'README.md', 'service/main.json'])
      folder.write(name, 'old');
    replaceDocuments(folder.root, files, formats);
    expect(treeOf(folder.root)).toEqual({
      'README.md': 'old',
      'flows/main.json': 'new main',
      'flows/notes.txt': 'old',
      'service/main.json': 'old',
      'tenant.json': 'new tenant',
    });
  });

  test.each([0, 1, 2, 3])('interrupted after %i of its moves it is finished by whoever comes next', (moves) => {
    using folder = temporaryFolder();
    for (const name of ['tenant.json', 'flows/old.json', 'README.md']) folder.write(name, 'old');
    const staged = '.callsmith-replacement';
    folder.write(
      `${staged}/plan.json`,
      JSON.stringify({ write: ['tenant.json', 'flows/main.json'], remove: ['flows/old.json'] }),
    );
    for (const { path, text } of files) folder.write(`${staged}/files/${path}`, text);
    const done = [
      () => renameSync(folder.at(`${staged}/files/tenant.json`), folder.at('tenant.json')),
      () => renameSync(folder.at(`${staged}/files/flows/main.json`), folder.at('flows/main.json')),
      () => renameSync(folder.at('flows/old.json'), folder.at('removed')),
    ];
    for (const move of done.slice(0, moves)) move();
    finishReplacement(folder.root);
    const { removed: _, ...tree } = treeOf(folder.root);
    expect(tree).toEqual({ 'README.md': 'old', 'flows/main.json': 'new main', 'tenant.json': 'new tenant' });
  });

  test('not yet decided it has changed nothing, and what is left of it goes away', () => {
    using folder = temporaryFolder();
    folder.write('tenant.json', 'old');
    folder.write(
      '..callsmith-replacement.callsmith-999999999-0123456789ab/plan.json',
      '{"write":[],"remove":["tenant.json"]}',
    );
    finishReplacement(folder.root);
    expect(treeOf(folder.root)['tenant.json']).toBe('old');
    replaceDocuments(folder.root, files, formats);
    expect(Object.keys(treeOf(folder.root))).toEqual(['flows/main.json', 'tenant.json']);
  });

  test.each(['../outside.json', '/etc/passwd.json', 'a/b/c.json', 'flows/..\\x.json', '.git/x.json', 'README.md', 7])(
    'a plan from a stranger that names %s is not followed',
    (path) => {
      using folder = temporaryFolder();
      folder.write('tenant.json', 'old');
      folder.write('.callsmith-replacement/plan.json', JSON.stringify({ write: [], remove: [path, 'tenant.json'] }));
      expect(() => finishReplacement(folder.root)).toThrow('is not one of Callsmith');
      expect(existsSync(folder.at('tenant.json'))).toBe(true);
    },
  );

  test('never writes through a symbolic link', () => {
    using folder = temporaryFolder();
    mkdirSync(folder.at('elsewhere'));
    mkdirSync(folder.at('t'));
    symlinkSync(folder.at('elsewhere'), folder.at('t/flows'));
    expect(() => replaceDocuments(folder.at('t'), files, formats)).toThrow('is not a folder');
    folder.write('t/.callsmith-replacement/plan.json', JSON.stringify({ write: ['flows/main.json'], remove: [] }));
    expect(() => finishReplacement(folder.at('t'))).toThrow('is a symbolic link');
    expect(readdirSync(folder.at('elsewhere'))).toEqual([]);
  });
});
