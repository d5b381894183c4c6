import { describe, expect, it } from 'vitest';
import { temporaryHouse } from './fixture/temporary-house.ts';
import { missingPackages } from './install.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/b-windows': { version: '2.0.0', optional: true },
  },
};

describe('missingPackages', () => {
  it('misses everything but the optional on a fresh clone', () => {
    using house = temporaryHouse({ 'package-lock.json': lock });
    expect(missingPackages(house.root)).toEqual(['node_modules/a', 'node_modules/b']);
  });

  it('misses what is installed in another version', () => {
    using house = temporaryHouse({
      'package-lock.json': lock,
      'node_modules/.package-lock.json': {
        packages: { 'node_modules/a': { version: '1.1.0' }, 'node_modules/b': { version: '2.0.0' } },
      },
    });
    expect(missingPackages(house.root)).toEqual(['node_modules/a']);
  });

  it('misses nothing after an installation', () => {
    using house = temporaryHouse({ 'package-lock.json': lock, 'node_modules/.package-lock.json': lock });
    expect(missingPackages(house.root)).toEqual([]);
  });
});
