import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publishedSchema, type SchemaSources } from './published-schema.ts';

const sources: SchemaSources = {
  kinds: {
    flow: { title: 'Flow', type: 'object', properties: { elements: { type: 'array', items: { 'x-elements': true } } } },
    prompt: {
      type: 'object',
      'x-format-version': 3,
      properties: {
        voice: { $ref: '#/$defs/voice' },
        byTag: { type: 'object', additionalProperties: { type: 'string' } },
      },
      required: ['voice'],
    },
  },
  elements: {
    play: { type: 'object', title: 'Play', properties: { voice: { $ref: '#/$defs/voice' } }, required: ['voice'] },
    end: { type: 'object', properties: {} },
  },
  definitions: {
    voice: { type: 'object', properties: { speed: { $ref: '#/$defs/speed' } } },
    speed: { type: 'number', minimum: 0 },
    unused: { type: 'string' },
  },
};

function validator(kind: string) {
  const schema = publishedSchema(kind, sources);
  return new Ajv2020({ strict: true, discriminator: true, allErrors: true }).compile(schema);
}

describe('publishedSchema', () => {
  it('carries the definitions it uses, directly or through another, and no others', () => {
    expect(Object.keys(publishedSchema('prompt', sources).$defs ?? {})).toEqual(['speed', 'voice']);
    expect(Object.keys(publishedSchema('flow', sources).$defs ?? {})).toEqual([
      'element-end',
      'element-play',
      'speed',
      'voice',
    ]);
  });

  it('adds the header fields and demands them', () => {
    const validate = validator('prompt');
    expect(validate({ kind: 'prompt', formatVersion: 3, id: 'a-1', name: 'A', voice: {} })).toBe(true);
    expect(validate({ voice: {} })).toBe(false);
    expect(validate.errors?.map((error) => error.params.missingProperty)).toEqual([
      'kind',
      'formatVersion',
      'id',
      'name',
    ]);
  });

  it.each([
    ['another kind', { kind: 'flow' }],
    ['another format version', { formatVersion: 2 }],
    ['an id with a capital letter', { id: 'Main' }],
    ['an id that starts with a hyphen', { id: '-main' }],
    ['an id of 65 characters', { id: 'a'.repeat(65) }],
    ['an empty name', { name: '' }],
    ['a name of 257 characters', { name: 'x'.repeat(257) }],
    ['an unknown field', { nmae: 'A' }],
    ['an unknown field inside a part', { voice: { speeed: 1 } }],
  ])('refuses %s', (_what, change) => {
    const document = { kind: 'prompt', formatVersion: 3, id: 'a'.repeat(64), name: 'x'.repeat(256), voice: {} };
    const validate = validator('prompt');
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, ...change })).toBe(false);
  });

  it('lets a kind narrow the name and demand a description', () => {
    const queue = { properties: { name: { maxLength: 3 }, description: { maxLength: 5 } }, required: ['description'] };
    const schema = publishedSchema('queue', { ...sources, kinds: { queue } });
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const document = { kind: 'queue', formatVersion: 1, id: 'q', name: 'VIP', description: 'Fast' };
    expect(validate(document)).toBe(true);
    expect(
      [{ name: 'VIPs' }, { name: '' }, { description: 'Faster' }, { description: undefined }].map((change) =>
        validate({ ...document, ...change }),
      ),
    ).toEqual([false, false, false, false]);
  });

  it('leaves free names free where the schema says so', () => {
    const document = { kind: 'prompt', formatVersion: 3, id: 'a', name: 'A', voice: {}, byTag: { anything: 'goes' } };
    expect(validator('prompt')(document)).toBe(true);
  });

  it('tells elements apart by their type', () => {
    const validate = validator('flow');
    const element = { id: 'e', type: 'end', name: 'E', settings: {} };
    const flow = { kind: 'flow', formatVersion: 1, id: 'f', name: 'F', elements: [element] };
    expect(validate(flow)).toBe(true);
    expect(validate({ ...flow, elements: [{ ...element, type: 'play' }] })).toBe(false);
    expect(validate.errors).toMatchObject([
      { instancePath: '/elements/0/settings', params: { missingProperty: 'voice' } },
    ]);
  });

  it('leaves its sources as they were', () => {
    const before = structuredClone(sources);
    publishedSchema('flow', sources);
    expect(sources).toEqual(before);
  });

  it.each([
    ['an unknown kind', 'queue', sources, 'add the folder catalogue/kinds/queue'],
    ['a kind named like a property of every object', 'toString', sources, 'There is no document kind "toString"'],
    ['an unknown part', 'k', { kinds: { k: { $ref: '#/$defs/nope' } } }, 'refers to "#/$defs/nope"'],
    ['a kind that declares a header field', 'k', { kinds: { k: { properties: { id: {} } } } }, 'remove "id"'],
    ['definitions outside parts', 'k', { kinds: { k: { $defs: {} } } }, 'move each of its $defs'],
    [
      'a part that takes the name of an element',
      'k',
      { kinds: { k: {} }, elements: { play: {} }, definitions: { 'element-play': {} } },
      'Rename catalogue/parts/element-play',
    ],
    [
      'elements when there are none',
      'k',
      { kinds: { k: { items: { 'x-elements': true } } } },
      'the catalogue has none',
    ],
  ])('says what to do about %s', (_what, kind, given, message) => {
    expect(() => publishedSchema(kind, { elements: {}, definitions: {}, ...given } as SchemaSources)).toThrow(message);
  });
});
