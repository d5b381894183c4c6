import { execFileSync } from 'node:child_process';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../fixture/small-catalogue.ts';
import { type TemporaryHouse, temporaryHouse } from '../fixture/temporary-house.ts';
import { generate } from './generate.ts';

const FILE = 'src/catalogue/generated/validators.gen.js';
const flow = {
  kind: 'flow',
  formatVersion: 1,
  id: 'main',
  name: 'Main',
  elements: [
    { id: 'hello', type: 'play', name: 'Hello', settings: { line: { text: 'Welcome', after: [{ text: 'Bye' }] } } },
    { id: 'vip', type: 'judge', name: 'VIP?', settings: { mode: 'all', conditions: [{ 'exit-id': 'yes' }] } },
  ],
};
const route = { kind: 'called-route', formatVersion: 2, id: 'r', name: 'R', flow: 'main', url: 'https://a.example' };

function written(house: TemporaryHouse): string {
  house.write(Object.fromEntries(generate(house.root)));
  return `${house.root}/${FILE}`;
}

async function bundled(house: TemporaryHouse): Promise<string> {
  await build({
    root: house.root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'out', lib: { entry: written(house), formats: ['es'], fileName: 'bundle' } },
  });
  return `${house.root}/out/bundle.js`;
}

/** What plain Node, without eval, says of the document: its problems, or null when it is valid. */
function problems(file: string, kind: string, document: unknown): unknown {
  const script = `import { validators } from ${JSON.stringify(file)};
    const validate = validators[${JSON.stringify(kind)}];
    console.log(JSON.stringify(validate(${JSON.stringify(document)}) ? null : validate.errors));`;
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
}

describe.each([
  ['in Node as they are', (house: TemporaryHouse) => Promise.resolve(written(house))],
  ['bundled by Vite', bundled],
])('generated validators, %s', (_where, make) => {
  it('accept what the schemas allow and name each problem of what they do not', async () => {
    using house = temporaryHouse(smallCatalogue);
    const file = await make(house);
    expect(problems(file, 'flow', flow)).toBeNull();
    expect(problems(file, 'called-route', route)).toBeNull();

    const wrong = structuredClone(flow);
    Object.assign(wrong.elements[0]?.settings ?? {}, { line: { text: '😀'.repeat(11) }, volume: 3 });
    Object.assign(wrong.elements[1]?.settings.conditions ?? [], [{ 'exit-id': 'yes' }, { 'exit-id': 'yes' }]);
    expect(problems(file, 'flow', wrong)).toMatchObject([
      { instancePath: '/elements/0/settings', keyword: 'additionalProperties' },
      { instancePath: '/elements/0/settings/line/text', keyword: 'maxLength' },
      { instancePath: '/elements/1/settings/conditions', keyword: 'uniqueItems' },
    ]);
    expect(problems(file, 'called-route', { ...route, url: 'not a uri' })).toMatchObject([{ keyword: 'format' }]);
  });

  it('count characters, not code units', async () => {
    using house = temporaryHouse(smallCatalogue);
    const file = await make(house);
    const ten = structuredClone(flow);
    Object.assign(ten.elements[0]?.settings ?? {}, { line: { text: '😀'.repeat(10) } });
    expect(problems(file, 'flow', ten)).toBeNull();
  });

  it('tell an unknown element type from a wrong setting', async () => {
    using house = temporaryHouse(smallCatalogue);
    const file = await make(house);
    const unknown = { ...flow, elements: [{ id: 'a', type: 'plya', name: 'A', settings: {} }] };
    expect(problems(file, 'flow', unknown)).toMatchObject([{ keyword: 'discriminator', params: { tagValue: 'plya' } }]);
  });
});

describe('the validators file', () => {
  it('holds nothing but the kinds: there is no prototype to look names up in', async () => {
    using house = temporaryHouse(smallCatalogue);
    const script = `import { validators } from ${JSON.stringify(written(house))};
      console.log(Object.keys(validators), Object.getPrototypeOf(validators));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(said).toBe("[ 'called-route', 'flow' ] null\n");
  });

  it('is a module with an empty record when there is no kind yet', () => {
    using house = temporaryHouse({});
    const script = `import { validators } from ${JSON.stringify(written(house))}; console.log(Object.keys(validators));`;
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })).toBe(
      '[]\n',
    );
  });
});
