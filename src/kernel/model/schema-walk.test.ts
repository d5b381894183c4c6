import { expect, test } from 'vitest';
import { effectiveSchema } from './effective-schema.ts';
import { fillDefaults } from './fill-defaults.ts';
import type { JsonSchema } from './json-schema.ts';
import { walkSchema } from './schema-walk.ts';

const definitions: Record<string, JsonSchema> = {
  text: { type: 'string', 'x-template': { use: 'text' } },
  speech: { $ref: '#/$defs/text', 'x-template': { use: 'speech' } },
  play: {
    type: 'object',
    properties: {
      type: { const: 'play' },
      say: { $ref: '#/$defs/speech' },
      repeat: { type: 'integer', default: 1 },
      voice: { type: 'object', default: {}, properties: { speed: { type: 'number', default: 1 } } },
    },
  },
  judge: {
    type: 'object',
    properties: { type: { const: 'judge' }, when: { type: 'string', 'x-expression': { type: 'boolean' } } },
  },
  element: {
    type: 'object',
    properties: { id: { type: 'string' } },
    oneOf: [{ $ref: '#/$defs/play' }, { $ref: '#/$defs/judge' }],
  },
  circle: { $ref: '#/$defs/circle' },
};
const list: JsonSchema = { type: 'array', items: { $ref: '#/$defs/element' } };

test('a walk visits every described value once, parents first, with its own branch of oneOf', () => {
  const value = [
    { id: 'a', type: 'play', say: 'hi', extra: 1 },
    { type: 'judge', when: 'x' },
    { type: 'other', id: 'c' },
  ];
  const seen: string[] = [];
  walkSchema(list, definitions, value, (schema, _value, path) => {
    seen.push(
      `${path}${schema['x-template'] ? ` ${schema['x-template'].use}` : ''}${schema['x-expression'] ? ' cel' : ''}`,
    );
  });
  expect(seen).toEqual(['', '/0', '/0/id', '/0/type', '/0/say speech', '/1', '/1/type', '/1/when cel', '/2', '/2/id']);
});

test('a walk names the parent and starts at the path it is given', () => {
  const value = { 'a/b': 1 };
  const seen: unknown[] = [];
  walkSchema(
    { additionalProperties: {} },
    {},
    value,
    (_schema, child, path, parent) => seen.push([child, path, parent]),
    '/x',
  );
  expect(seen).toEqual([
    [value, '/x', undefined],
    [1, '/x/a~1b', value],
  ]);
});

test('a branch of oneOf is chosen by the JSON type when there are no constants', () => {
  const either: JsonSchema = {
    oneOf: [
      { type: 'string', title: 'text' },
      { type: 'integer', title: 'count' },
    ],
  };
  expect(effectiveSchema(either, {}, 'a').title).toBe('text');
  expect(effectiveSchema(either, {}, 7).title).toBe('count');
  expect(effectiveSchema(either, {}, null).title).toBeUndefined();
});

test('a branch of oneOf is chosen by the discriminator alone when the schema names one', () => {
  const either: JsonSchema = {
    discriminator: { propertyName: 'type' },
    oneOf: [
      { title: 'first', properties: { type: { enum: ['a', 'b'] }, fixed: { const: 1 } } },
      { title: 'second', properties: { type: { const: 'c' } } },
    ],
  };
  expect(effectiveSchema(either, {}, { type: 'b', fixed: 2 }).title).toBe('first');
  expect(effectiveSchema(either, {}, { type: 'c' }).title).toBe('second');
});

test('properties of joined schemas keep their order, the general ones first', () => {
  const schema = effectiveSchema(definitions.element ?? {}, definitions, { type: 'play' });
  expect(Object.keys(schema.properties ?? {})).toEqual(['id', 'type', 'say', 'repeat', 'voice']);
});

test('a reference to nowhere or in a circle is a fault of our code', () => {
  expect(() => effectiveSchema({ $ref: '#/$defs/toString' }, definitions, 1)).toThrow('leads nowhere');
  expect(() => effectiveSchema({ $ref: '#/$defs/circle' }, definitions, 1)).toThrow('circle');
});

test('defaults fill what is absent, at every depth, in a copy', () => {
  const value = [{ type: 'play', say: 'hi', repeat: 3 }, { type: 'judge' }];
  const before = JSON.stringify(value);
  expect(fillDefaults(list, definitions, value)).toEqual([
    { type: 'play', say: 'hi', repeat: 3, voice: { speed: 1 } },
    { type: 'judge' },
  ]);
  expect(JSON.stringify(value)).toBe(before);
});
