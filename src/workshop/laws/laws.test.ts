import { describe, expect, it } from 'vitest';
import { temporaryHouse } from '../fixture/temporary-house.ts';
import { names } from './names.ts';
import { type House, readHouse } from './read-house.ts';
import { sizes } from './sizes.ts';
import { topLevel } from './top-level.ts';
import { words } from './words.ts';

function houseOf(files: Readonly<Record<string, string>>, top: readonly string[] = []): House {
  return { top, files: new Map(Object.entries(files)) };
}

const lines = (count: number): string => 'a\n'.repeat(count);

describe('sizes', () => {
  it('lets a file have 350 lines and refuses one more', () => {
    const small = { 'src/cli/a.ts': lines(1), 'src/cli/b.ts': lines(1) };
    expect(sizes(houseOf({ ...small, 'src/cli/c.ts': lines(350) }))).toEqual([]);
    expect(sizes(houseOf({ ...small, 'src/cli/c.test.ts': lines(351) }))).toEqual([
      expect.stringContaining('src/cli/c.test.ts has 351 lines'),
    ]);
  });

  it('refuses a house of which half the files have 90 lines, tests aside', () => {
    const house = { 'src/a.ts': lines(10), 'src/b.ts': lines(90), 'src/c.ts': lines(100), 'src/d.test.ts': lines(1) };
    expect(sizes(houseOf(house))).toEqual([expect.stringContaining('Half of the files have 90 lines')]);
    expect(sizes(houseOf({ ...house, 'src/b.ts': lines(89) }))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['src/kernel/utils/hash.ts', '"utils" says nothing'],
    ['src/kernel/types.ts', '"types" says nothing'],
    ['src/kernel/helpers.test.ts', '"helpers" says nothing'],
    ['src/kernel/index.ts', 'no index files'],
    ['src/kernel/engineCore/step.ts', 'write "engineCore" in kebab-case'],
  ])('refuses %s', (path, problem) => {
    expect(names(houseOf({ [path]: '' }))).toEqual([expect.stringContaining(problem)]);
  });

  it('lets samples be named as their makers like, and READMEs be READMEs', () => {
    expect(names(houseOf({ 'samples/bank/common.json': '', 'src/kernel/engine/README.md': '' }))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['src/cli/main.ts', `// ${'TO'}${'DO'} later`],
    ['samples/bank/README.md', `${'FIX'}${'ME'}`],
    ['e2e/call.spec.ts', `Coming ${'soon'}`],
    ['src/cli/main.test.ts', `it${'.skip'}('works', work);`],
    ['src/cli/main.test.ts', `describe.each([1])${''}; describe${'.only'}('works', work);`],
    ['src/cli/main.test.ts', `it.concurrent${'.only'}('works', work);`],
    ['src/cli/main.test.ts', `it${'.todo'}('works');`],
  ])('are refused in %s: %s', (path, text) => {
    expect(words(houseOf({ [path]: `\n${text}` }))).toEqual([expect.stringContaining(`${path}:2: `)]);
  });

  it('may skip or choose where that is the subject', () => {
    expect(
      words(houseOf({ 'src/cli/main.ts': 'list.skip(1)', 'src/cli/a.test.ts': 'all todos; run.only(1)' })),
    ).toEqual([]);
  });
});

describe('topLevel', () => {
  it('refuses what the customer did not name', () => {
    expect(topLevel(houseOf({}, ['src', 'README.md', 'biome.json']))).toEqual([]);
    expect(topLevel(houseOf({}, ['docs', 'src']))).toEqual([expect.stringContaining('docs: ')]);
  });
});

describe('readHouse', () => {
  it('reads texts and the top level, without what git ignores and what is generated', () => {
    using temporary = temporaryHouse({
      '.gitignore': 'dist/\n*.log\n',
      'dist/main.js': '',
      'run.log': '',
      'src/cli/main.ts': 'x',
      'src/cli/main.gen.ts': 'y',
    });
    const house = readHouse(temporary.root);
    expect(house.top).toEqual(['.gitignore', 'src']);
    expect([...house.files]).toEqual([['src/cli/main.ts', 'x']]);
  });
});
