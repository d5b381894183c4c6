import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { completeLock } from './complete-lock.mjs';

const lock = {
  name: 'house',
  packages: {
    '': { name: 'house' },
    'node_modules/linter': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@linter/linux-x64': '2.0.0', '@linter/linux-arm64-musl': '2.0.0', fsevents: '~2.3.3' },
    },
    'node_modules/linter/node_modules/@linter/linux-x64': { version: '2.0.0', optional: true },
  },
};

it('adds an entry for each optional package that has none, and says for which machine it is', () => {
  const { lock: complete, added } = completeLock(lock);
  expect(added).toEqual(['@linter/linux-arm64-musl']);
  expect(complete).toEqual({
    name: 'house',
    packages: {
      ...lock.packages,
      'node_modules/@linter/linux-arm64-musl': {
        version: '2.0.0',
        cpu: ['arm64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
    },
  });
});

it('finds nothing to add to our own package-lock.json; otherwise run node src/workshop/complete-lock.mjs', () => {
  const own = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
  expect(completeLock(JSON.parse(own)).added).toEqual([]);
});
