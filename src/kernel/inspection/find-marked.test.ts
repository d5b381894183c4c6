import { expect, test } from 'vitest';
import type { JsonSchema } from '../model/json-schema.ts';
import { findMarked } from './find-marked.ts';

const schema: JsonSchema = {
  type: 'object',
  'x-media': 'recogniser',
  properties: {
    when: { type: 'string', 'x-expression': { type: 'boolean' } },
    say: { type: 'string', 'x-template': { use: 'speech' } },
    queue: { type: 'string', 'x-ref': 'skill-queue' },
    url: { type: 'string', 'x-url': true },
    least: { type: 'integer', 'x-not-above': 'most' },
    most: { type: 'integer' },
    spoken: { type: 'object', 'x-media': 'tts', 'x-media-unless': 'recording' },
    rows: {
      type: 'array',
      'x-unique-by': 'variable',
      items: {
        type: 'object',
        properties: {
          variable: { type: 'string', 'x-variable': { from: 'value' } },
          value: { type: 'string', 'x-expression': { type: 'any' } },
        },
      },
    },
  },
};

test('annotations tell what a value uses, and where', () => {
  const value = {
    when: 'FLOW.a == 1',
    say: 'Hello ${FLOW.a}',
    queue: 'service',
    url: 'https://api.example.com',
    rows: [{ variable: 'FLOW.a', value: '1' }],
  };
  expect(findMarked(schema, {}, value, '/settings')).toEqual({
    expressions: [
      { text: 'FLOW.a == 1', path: '/settings/when', mark: { type: 'boolean' } },
      { text: '1', path: '/settings/rows/0/value', mark: { type: 'any' } },
    ],
    templates: [{ text: 'Hello ${FLOW.a}', path: '/settings/say', mark: { use: 'speech' } }],
    writes: [
      {
        variable: 'FLOW.a',
        path: '/settings/rows/0/variable',
        mark: { from: 'value' },
        valuePath: '/settings/rows/0/value',
      },
    ],
    references: [{ kind: 'skill-queue', id: 'service', path: '/settings/queue' }],
    media: [{ media: 'recogniser', path: '/settings' }],
    urls: [{ url: 'https://api.example.com', path: '/settings/url' }],
    given: [],
    items: [],
    above: [],
    twins: [],
  });
});

test('a number above its sibling is told; equal numbers and a missing sibling are not', () => {
  expect(findMarked(schema, {}, { least: 5, most: 4 }).above).toEqual([
    { path: '/least', value: 5, sibling: 'most', limit: 4 },
  ]);
  expect(findMarked(schema, {}, { least: 4, most: 4 }).above).toEqual([]);
  expect(findMarked(schema, {}, { least: 4 }).above).toEqual([]);
});

test('every item that repeats an earlier one is told', () => {
  const rows = ['a', 'b', 'a', 'a'].map((variable) => ({ variable, value: '1' }));
  expect(findMarked(schema, {}, { rows }).twins.map(({ path }) => path)).toEqual([
    '/rows/2/variable',
    '/rows/3/variable',
  ]);
});

test('a medium is needed unless the property that spares it is there', () => {
  const media = (spoken: object) => findMarked(schema, {}, { spoken }).media.map((one) => one.media);
  expect(media({})).toEqual(['recogniser', 'tts']);
  expect(media({ recording: 'hello.wav' })).toEqual(['recogniser']);
});

test('an item of another document is told with the place where that document is named', () => {
  const mark = { document: 'flow', list: 'elements', by: 'id' };
  const inItem: JsonSchema = {
    type: 'object',
    properties: {
      flow: { type: 'string', 'x-ref': 'flow' },
      element: { type: 'string', 'x-item-of': mark },
      rows: { type: 'array', 'x-item-of': mark, items: { type: 'object' } },
    },
  };
  const { items } = findMarked(inItem, {}, { flow: 'f', element: 'menu', rows: [{ name: 'card' }, {}] }, '/settings');
  expect(items).toEqual([
    { name: 'menu', path: '/settings/element', mark, documentPath: '/settings/flow' },
    { name: 'card', path: '/settings/rows/0/name', mark, documentPath: '/settings/flow' },
    { name: '', path: '/settings/rows/1/name', mark, documentPath: '/settings/flow' },
  ]);
});
