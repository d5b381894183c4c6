import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

/** Runs code as if it stood in that file; the set-up of all tests has put the guards in place. */
function runAs(file: string, code: string): unknown {
  return runInThisContext(code, { filename: `/somewhere/${file}` });
}

const IMPURE = [
  'Date.now()',
  'new Date()',
  'Date()',
  'performance.now()',
  'Math.random()',
  'crypto.randomUUID()',
  'crypto.getRandomValues(new Uint8Array(1))',
  'clearTimeout(setTimeout(() => 0, 1000))',
  'clearInterval(setInterval(() => 0, 1000))',
  'clearImmediate(setImmediate(() => 0))',
];

describe.each(IMPURE)('%s', (code) => {
  it.each(['src/kernel/engine/step.ts', 'src/catalogue/elements/play/element.ts', 'src/twin/simulator/session.ts'])(
    'throws in %s',
    (file) => {
      expect(() => runAs(file, code)).toThrow(`${file} is pure and must not use`);
    },
  );

  it.each(['src/kernel/engine/step.test.ts', 'src/cli/main.ts', 'node_modules/vitest/dist/index.js'])(
    'works in %s',
    (file) => {
      expect(() => runAs(file, code)).not.toThrow();
    },
  );
});

describe('pure code', () => {
  it('cannot reach the network', () => {
    expect(() => runAs('src/kernel/a.ts', "fetch('http://127.0.0.1:9/')")).toThrow('must not use fetch');
  });

  it('cannot have a library look at the clock for it', () => {
    const library = runAs('node_modules/clock/index.js', '(() => Date.now())') as () => number;
    const pure = runAs('src/kernel/a.ts', '((library) => library())') as (library: () => number) => number;
    expect(() => pure(library)).toThrow('src/kernel/a.ts is pure');
  });

  it('may compute with dates that it is given', () => {
    expect(runAs('src/kernel/a.ts', 'new Date(0).toISOString()')).toBe('1970-01-01T00:00:00.000Z');
    expect(runAs('src/kernel/a.ts', 'Date.UTC(1970, 0, 2)')).toBe(86_400_000);
    expect(runAs('src/kernel/a.ts', 'new Date(0) instanceof Date')).toBe(true);
  });
});
