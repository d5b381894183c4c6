import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../catalogue/catalogue.ts';
import { fillDefaults } from '../../../../kernel/model/fill-defaults.ts';
import type { JsonSchema } from '../../../../kernel/model/json-schema.ts';
import { hintsFor, inWords, translator } from './catalogue-texts.ts';
import { editBetween } from './edit-between.ts';
import { errorTree } from './error-tree.ts';
import { formSchema } from './form-schema.ts';
import { withoutPresets } from './without-presets.ts';

const { definitions } = catalogue;

describe('the smallest edit between two values', () => {
  const before = {
    name: 'A',
    keys: [
      { key: '1', text: 'one' },
      { key: '2', text: 'two' },
    ],
  };

  test.each([
    ['nothing', before, null],
    ['one field', { ...before, name: 'B' }, { pointer: '/name', value: 'B' }],
    [
      'a field of an item',
      { ...before, keys: [before.keys[0], { key: '2', text: 'zwei' }] },
      { pointer: '/keys/1/text', value: 'zwei' },
    ],
    ['an item less', { ...before, keys: [before.keys[0]] }, { pointer: '/keys', value: [before.keys[0]] }],
    ['a field gone', { keys: before.keys }, { pointer: '/name' }],
    ['two fields', { name: 'B', keys: [] }, { pointer: '', value: { name: 'B', keys: [] } }],
  ])('is %s', (_what, after, expected) => {
    expect(editBetween(before, after)).toEqual(expected);
  });

  test('escapes names that hold a slash', () => {
    expect(editBetween({ 'a/b': 1 }, { 'a/b': 2 })).toEqual({ pointer: '/a~1b', value: 2 });
  });
});

describe('defaults that a form shows', () => {
  const schema = catalogue.kinds.get('interface')?.schema as JsonSchema;
  const sparse = { url: 'https://a.example/', method: 'POST', outputs: [{ name: 'x', type: 'string', path: 'x' }] };

  test('are not written into the document', () => {
    const shown = fillDefaults(schema, definitions, sparse);
    expect(shown).not.toEqual(sparse);
    expect(withoutPresets(schema, definitions, sparse, shown)).toEqual(sparse);
  });

  test('are written once they are changed, and kept when they were written before', () => {
    const shown = { ...fillDefaults(schema, definitions, sparse), retries: 2 };
    expect(withoutPresets(schema, definitions, sparse, shown)).toEqual({ ...sparse, retries: 2 });
    const said = { ...sparse, retries: 2 };
    expect(withoutPresets(schema, definitions, said, { ...shown, retries: 0 })).toEqual({ ...sparse, retries: 0 });
  });
});

test('errors stand in a tree at their places, whatever the places are called', () => {
  const tree = errorTree([
    { path: '/keys/0/key', message: 'first' },
    { path: '/keys/0/key', message: 'second' },
    { path: '/__proto__/x', message: 'third' },
  ]);
  expect(tree).toMatchObject({ keys: { 0: { key: { __errors: ['first', 'second'] } } } });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test.each([
  ['click-to-dial', 'Click to dial'],
  ['WECHAT', 'WECHAT'],
  ['Already a title', 'Already a title'],
])('the choice %s reads "%s"', (choice, words) => {
  expect(inWords(choice)).toBe(words);
});

const folders = [
  ...[...catalogue.elements.values()].map(({ type, schema }) => [`elements/${type}`, schema] as const),
  ...[...catalogue.kinds.values()].map(({ kind, schema }) => [`kinds/${kind}`, schema] as const),
];

describe.each(folders)('the form of %s', (folder, schema) => {
  const node = formSchema({
    schema,
    definitions,
    hints: hintsFor(folder),
    translate: (definition) => translator(definition === null ? folder : `parts/${definition}`, 'zh'),
  });
  const text = JSON.stringify(node);

  test('has no reference and no default left that the library would act on', () => {
    expect(text).not.toContain('"$ref"');
    expect(text).not.toMatch(/"default":(?!\{"title"|\{"ui:field")/);
    expect(text).not.toContain('"oneOf"');
  });

  test('draws every field of the schema but those that are drawn elsewhere', () => {
    const drawn = [...Object.keys(node.schema.properties ?? {}), ...(hintsFor(folder).elsewhere ?? [])];
    expect(drawn.toSorted()).toEqual(Object.keys(schema.properties ?? {}).toSorted());
  });

  test('is in Chinese', () => {
    const titles = [...text.matchAll(/"title":"([^"]*)"/g)].map(([, title = '']) => title);
    const foreign = titles.filter((title) => !/\p{Script=Han}/u.test(title));
    for (const title of foreign) expect(title).toMatch(/^[A-Z]+( ID)?$/);
  });
});
