import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TemporaryHouse, temporaryHouse } from '../fixture/temporary-house.ts';
import { generate } from '../gen/generate.ts';
import { newElement } from './new-element.ts';

const CHECKOUT = resolve(import.meta.dirname, '../../..');

/** A house with our kernel and parts, but without element types. */
function houseWithoutTypes(): TemporaryHouse {
  const house = temporaryHouse({
    'tsconfig.json': {
      extends: `${CHECKOUT}/tsconfig.json`,
      include: ['src/catalogue/elements', 'src/browser/vite-env.d.ts'],
    },
  });
  mkdirSync(`${house.root}/src/catalogue`, { recursive: true });
  symlinkSync(`${CHECKOUT}/node_modules`, `${house.root}/node_modules`);
  symlinkSync(`${CHECKOUT}/src/browser`, `${house.root}/src/browser`);
  symlinkSync(`${CHECKOUT}/src/kernel`, `${house.root}/src/kernel`);
  symlinkSync(`${CHECKOUT}/src/lib`, `${house.root}/src/lib`);
  symlinkSync(`${CHECKOUT}/src/catalogue/parts`, `${house.root}/src/catalogue/parts`);
  symlinkSync(`${CHECKOUT}/src/catalogue/form-hints.ts`, `${house.root}/src/catalogue/form-hints.ts`);
  return house;
}

describe('a new element type', () => {
  it('is a folder that compiles as it is, once its types are generated', () => {
    using house = houseWithoutTypes();
    const made = newElement(house.root, 'hold-music');
    expect(made).toMatchObject({
      ok: true,
      lines: ["import { holdMusic } from './elements/hold-music/element.ts';", '  holdMusic,'],
    });
    const settings = 'src/catalogue/elements/hold-music/settings.gen.ts';
    house.write({ [settings]: generate(house.root).get(settings) });
    const tsc = `${CHECKOUT}/node_modules/typescript/bin/tsc`;
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', house.root], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('carries its name everywhere and leaves no place of the template unfilled', () => {
    using house = temporaryHouse({});
    const made = newElement(house.root, 'hold-music');
    const files = made.ok ? made.written : [];
    expect(files.map((file) => file.split('/').at(-1))).toEqual(
      expect.arrayContaining(['card.tsx', 'element.ts', 'schema.json']),
    );
    for (const file of files) {
      expect(readFileSync(`${house.root}/${file}`, 'utf8')).not.toMatch(/@[a-z]+@/);
    }
    expect(readFileSync(`${house.root}/src/catalogue/elements/hold-music/element.ts`, 'utf8')).toContain(
      "type: 'hold-music'",
    );
  });

  it.each([
    ['HoldMusic', 'kebab-case'],
    ['../hold', 'kebab-case'],
    ['hold_music', 'kebab-case'],
    ['switch', 'a word of the language'],
    ['play', 'there already'],
  ])('cannot be called %s', (type, problem) => {
    using house = temporaryHouse({ 'src/catalogue/elements/play/schema.json': '{}' });
    expect(newElement(house.root, type)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
    expect(existsSync(`${house.root}/src/catalogue/elements/${type}/element.ts`)).toBe(false);
  });
});
