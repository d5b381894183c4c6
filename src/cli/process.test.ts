import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../catalogue/formats.ts';
import { type BuiltCli, builtCli } from './built-cli.harness.ts';
import { run } from './fake-terminal.harness.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.harness.ts';
import { readTenant } from './tenant/read-tenant.ts';

let cli: BuiltCli;
let folder: TemporaryFolder;
let tenant: string;
/** Has more scenarios than one thread gets at once. */
const utility = join(import.meta.dirname, '../../samples/utility-line');

beforeAll(async () => {
  mkdirSync('.callsmith', { recursive: true });
  cli = await builtCli();
  folder = temporaryFolder();
  tenant = folder.at('tenant');
  await run(['new', tenant]);
}, 60_000);
afterAll(() => {
  cli[Symbol.dispose]();
  folder[Symbol.dispose]();
});

describe.concurrent('the process', () => {
  test.each([
    [['--version'], 0, '0.'],
    [['--help'], 0, 'callsmith simulate'],
    [['check', '--help'], 0, 'Examples:'],
    [[], 2, 'Usage: callsmith'],
    [['chek', 'x'], 2, 'Did you mean check?'],
    [['check', 'x', '--fromat', 'json'], 2, 'Did you mean --format?'],
    [['check'], 2, "missing required argument 'tenant'"],
    [['check', 'not/there'], 2, 'it is not there'],
    [['check', '/dev/null'], 2, 'neither a folder nor a file'],
    [['simulate'], 2, "missing required argument 'tenant'"],
    [['simulate', 'x'], 2, 'it is not there'],
  ] as const)('%j ends with %i and says why', async (words, code, said) => {
    const ran = await cli.run(words);
    expect([ran.code, ran.out + ran.said]).toEqual([code, expect.stringContaining(said)]);
  });

  test('plays scenarios in threads as it does alone', async () => {
    const results = await Promise.all(
      ['0', '2'].map((workers) => cli.run(['test', utility, '--coverage', '--format', 'json', '--workers', workers])),
    );
    const [alone, threaded] = results.map(({ out }) => JSON.parse(out.replace(/"ms": \d+/, '"ms": 0')));
    expect(threaded).toEqual(alone);
    expect([alone.passed > 50, alone.failed]).toEqual([true, 0]);
  });

  test('takes a call from a pipe', async () => {
    const { code, out, said } = await cli.run(['simulate', tenant, 'main'], '2\n');
    expect([code, said]).toEqual([0, '']);
    expect(out).toContain('ended-by-flow');
    expect(out).not.toContain('>');
  });

  test('ends with 130 when it is interrupted in a call', async () => {
    const child = cli.start(['simulate', tenant, 'main']);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  test('does not complain when nobody reads to the end', async () => {
    const child = cli.start(['export', tenant]);
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout?.destroy();
    await once(child, 'close');
    expect(said).toBe('');
  });
});

test('killed at any moment an import leaves the old documents or the new ones', async () => {
  const target = folder.at('target');
  const bundles = ['Old', 'New'].map((name) => folder.at(`${name}.json`));
  for (const [index, name] of ['Old', 'New'].entries()) {
    await run(['new', folder.at(name), '--name', name]);
    for (let count = 0; count < 40; count++)
      await run(['new', 'prompt', folder.at(name), `${name.toLowerCase()}-${count}`]);
    await run(['export', folder.at(name), '--out', bundles[index] as string]);
  }
  const texts = bundles.map((path) => readFileSync(path, 'utf8'));
  await run(['import', bundles[0] as string, target]);
  folder.write('target/README.md', 'mine');
  const seen = new Set<number>();
  const rounds = process.env.HARDEN === '1' ? 200 : 8;
  for (let round = 0; round < rounds; round++) {
    const child = cli.start(['import', bundles[(round + 1) % 2] as string, target, '--replace']);
    // Nothing happens in the folder until the start is over; the kills are spread over what happens then.
    const watcher = watch(target, () => setTimeout(() => child.kill('SIGKILL'), (round * 31) % 240));
    await once(child, 'exit');
    watcher.close();
    const { out } = await run(['export', target]);
    expect(texts).toContain(out);
    seen.add(texts.indexOf(out));
    expect(readFileSync(join(target, 'README.md'), 'utf8')).toBe('mine');
  }
  console.log(`import killed in ${rounds} rounds: 0 mixtures, ${seen.size} of 2 states seen`);
  expect(readTenant(target, formats).findings).toEqual([]);
  await run(['import', bundles[1] as string, target, '--replace']);
  expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([]);
}, 120_000);
