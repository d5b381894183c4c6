import { execFile } from 'node:child_process';
import { readFileSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type TemporaryHouse, temporaryHouse } from './fixture/temporary-house.ts';

const run = promisify(execFile);
const LAUNCHER = readFileSync(resolve(import.meta.dirname, '../cli/callsmith.mjs'), 'utf8');

/** Stands for Vite: builds slowly, says so in a file, and builds what the source says. */
const BUILDER = `
  import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  appendFileSync('builds.log', 'built ');
  const source = readFileSync('src/cli/main.ts', 'utf8');
  await new Promise((wake) => setTimeout(wake, 150));
  mkdirSync('dist/cli', { recursive: true });
  writeFileSync('dist/cli/main.js', source);
  if (source.includes('broken')) { console.error('no such thing'); process.exit(1); }
`;

function checkout(): TemporaryHouse {
  return temporaryHouse({
    'package.json': { type: 'module' },
    'vite.config.ts': '',
    'node_modules/vite/bin/vite.js': BUILDER,
    'node_modules/vite/package.json': { type: 'module' },
    'src/cli/callsmith.mjs': LAUNCHER,
    'src/cli/main.ts': 'console.log("one", process.argv.slice(2).join(" "));',
  });
}

async function callsmith(house: TemporaryHouse, ...parameters: readonly string[]) {
  const { stdout } = await run(process.execPath, [`${house.root}/src/cli/callsmith.mjs`, ...parameters]);
  return stdout;
}

function builds(house: TemporaryHouse): number {
  return readFileSync(`${house.root}/builds.log`, 'utf8').split(' ').length - 1;
}

function touch(house: TemporaryHouse, file: string): void {
  const later = Date.now() / 1000 + 60;
  utimesSync(`${house.root}/${file}`, later, later);
}

describe('callsmith in a checkout', () => {
  it('builds before its first run, and not again', async () => {
    using house = checkout();
    expect(await callsmith(house, 'test', 'samples/bank')).toBe('one test samples/bank\n');
    expect(await callsmith(house)).toBe('one \n');
    expect(builds(house)).toBe(1);
  });

  it('builds again when the source is newer than the build, but not for a test', async () => {
    using house = checkout();
    house.write({ 'src/cli/main.test.ts': '' });
    await callsmith(house);
    touch(house, 'src/cli/main.test.ts');
    await callsmith(house);
    expect(builds(house)).toBe(1);
    touch(house, 'src/cli/main.ts');
    await callsmith(house);
    expect(builds(house)).toBe(2);
  });

  it('builds once when several commands start at the same time', async () => {
    using house = checkout();
    const said = await Promise.all([1, 2, 3, 4].map((number) => callsmith(house, String(number))));
    expect(said).toEqual(['one 1\n', 'one 2\n', 'one 3\n', 'one 4\n']);
    expect(builds(house)).toBe(1);
  });

  it('is not held up by a build that was killed', async () => {
    using house = checkout();
    house.write({ 'dist/.building': '999999999' });
    expect(await callsmith(house)).toBe('one \n');
  });

  it('ends with 2 and what the build said when it cannot be built', async () => {
    using house = checkout();
    house.write({ 'src/cli/main.ts': 'broken' });
    await expect(callsmith(house)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('no such thing') });
  });

  it('says what to do when nothing is installed', async () => {
    using house = temporaryHouse({ 'vite.config.ts': '', 'src/cli/callsmith.mjs': LAUNCHER });
    await expect(callsmith(house)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('run npm ci first'),
    });
  });
});

describe('callsmith as an installed package', () => {
  it('runs what was built for it', async () => {
    using house = temporaryHouse({
      'package.json': { type: 'module' },
      'src/cli/callsmith.mjs': LAUNCHER,
      'dist/cli/main.js': 'console.log("installed");',
    });
    expect(await callsmith(house)).toBe('installed\n');
  });
});
