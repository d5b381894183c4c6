import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type TemporaryHouse, temporaryHouse } from '../fixture/temporary-house.ts';
import { generate } from '../gen/generate.ts';
import { newElement } from './new-element.ts';

const CHECKOUT = resolve(import.meta.dirname, '../../..');
const LIST = 'src/catalogue/elements.ts';
const TYPE = 'hold-music';

/** Our house with a catalogue of its own, in which types can be made and taken away. */
function copiedHouse(): TemporaryHouse {
  const house = temporaryHouse({ 'vitest.config.ts': "export default { test: { include: ['src/**/*.test.ts'] } };\n" });
  cpSync(`${CHECKOUT}/src/catalogue`, `${house.root}/src/catalogue`, { recursive: true });
  for (const room of ['kernel', 'lib']) symlinkSync(`${CHECKOUT}/src/${room}`, `${house.root}/src/${room}`);
  return house;
}

function regenerate(house: TemporaryHouse): void {
  house.write(Object.fromEntries(generate(house.root)));
}

/** Runs what the conformance tests say of this type, and whether folders and list agree. */
function conformance(house: TemporaryHouse): { readonly status: number | null; readonly report: string } {
  const vitest = `${CHECKOUT}/node_modules/vitest/vitest.mjs`;
  const about = ['-t', `${TYPE}|folder for each element type`];
  const files = ['elements', 'pages', 'settings'].map((name) => `src/catalogue/conformance/${name}.test.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...about, ...files], {
    cwd: house.root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', UPDATE: '0' },
  });
  return { status, report: stdout + stderr };
}

it('a new element type passes the conformance test as soon as its two lines are added, and not before', () => {
  using house = copiedHouse();
  const made = newElement(house.root, TYPE);
  const [importLine = '', row = ''] = made.ok ? made.lines : [];
  regenerate(house);
  const before = conformance(house);
  expect(before.status, before.report).toBe(1);

  const list = readFileSync(`${house.root}/${LIST}`, 'utf8');
  house.write({
    [LIST]: `${importLine}\n${list.replace('export const elements = [\n', `export const elements = [\n${row}\n`)}`,
  });
  const after = conformance(house);
  expect(after.status, after.report).toBe(0);
  expect(Number(/Tests +(\d+) passed/.exec(after.report)?.[1])).toBeGreaterThan(15);
}, 120_000);

it('a type whose folder and two lines are deleted leaves nothing behind', () => {
  using house = copiedHouse();
  const list = readFileSync(`${house.root}/${LIST}`, 'utf8');
  const gone = /^import \{ (\w+) \} from '\.\/elements\/clear-error-count\/element\.ts';\n/m;
  const name = gone.exec(list)?.[1] ?? '';
  rmSync(`${house.root}/src/catalogue/elements/clear-error-count`, { recursive: true });
  house.write({ [LIST]: list.replace(gone, '').replace(new RegExp(`^ *${name},\n`, 'm'), '') });
  regenerate(house);
  const { status, report } = conformance(house);
  expect(status, report).toBe(0);
}, 120_000);
