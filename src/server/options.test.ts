import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the options of the server', () => {
  it('keep it on this machine, with everything in one folder, unless it is told otherwise', () => {
    expect(readOptions([], {})).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      data: resolve('.callsmith'),
      keyFile: resolve('.callsmith/secret.key'),
      databaseUrl: undefined,
      isHttps: false,
      hosts: new Set(),
      grants: new Set(['open', 'read', 'edit', 'manage', 'reveal', 'call']),
      logLevel: 'warn',
    });
  });

  it('come from the command line first, then from the environment', () => {
    const args = ['--port', '9000', '--data', '/data', '--allow-host', 'Forge.Example', '--https', '--read-only'];
    const env = { PORT: '1', DATABASE_URL: 'postgresql://db/x', CALLSMITH_RATE: '0', CALLSMITH_LOG: 'info' };
    expect(readOptions(args, env)).toMatchObject({
      port: 9000,
      data: '/data',
      keyFile: '/data/secret.key',
      databaseUrl: 'postgresql://db/x',
      hosts: new Set(['forge.example']),
      isHttps: true,
      grants: new Set(['open', 'read']),
      rates: { read: 0, write: 0 },
      logLevel: 'info',
    });
    expect(readOptions([], { PORT: '1234', DATABASE_URL: '' })).toMatchObject({ port: 1234, databaseUrl: undefined });
  });

  it.each([['--port', 'many'], ['--port', '70000'], ['--prot', '1'], ['extra']])(
    'refuse what cannot be meant: %s %s',
    (...args) => {
      expect(() => readOptions(args, {})).toThrow();
    },
  );

  it('refuse a rate that is no number', () => {
    expect(() => readOptions([], { CALLSMITH_RATE: 'fast' })).toThrow('CALLSMITH_RATE');
  });
});
