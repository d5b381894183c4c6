import { expect, test } from 'vitest';
import { withoutRoot } from './gather-files.ts';

const paths = (...all: string[]): string[] =>
  withoutRoot(all.map((path) => ({ path, file: new File([], path) }))).map(({ path }) => path);

test('the chosen folder is not part of the paths', () => {
  expect(paths('bank/tenant.json', 'bank/flows/main.json')).toEqual(['tenant.json', 'flows/main.json']);
});

test('a tenant that stands deeper is found, what stands around it is not taken', () => {
  expect(paths('repo/README.md', 'repo/ivr/tenant.json', 'repo/ivr/flows/main.json')).toEqual([
    'tenant.json',
    'flows/main.json',
  ]);
});

test('without the tenant file the common folder goes', () => {
  expect(paths('bank/flows/main.json', 'bank/prompts/hello.json')).toEqual(['flows/main.json', 'prompts/hello.json']);
});

test('a single bundle stays as it is', () => {
  expect(paths('bank.json')).toEqual(['bank.json']);
});

test('what git and npm keep in a folder is left alone', () => {
  expect(paths('bank/tenant.json', 'bank/.git/config', 'bank/node_modules/x/package.json')).toEqual(['tenant.json']);
});
