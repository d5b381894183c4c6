import { expect, test } from 'vitest';
import type { JsonSchema } from '../model/json-schema.ts';
import { schemaFindings } from './schema-findings.ts';
import { plainValidate } from './small-formats.harness.ts';

const schema: JsonSchema = {
  $defs: {
    wait: {
      title: 'a wait',
      type: 'object',
      properties: { do: { const: 'wait' }, seconds: { $ref: '#/$defs/seconds' } },
      required: ['do', 'seconds'],
      additionalProperties: false,
    },
    say: {
      title: 'a text',
      type: 'object',
      properties: { do: { const: 'say' }, text: { type: 'string' } },
      required: ['text'],
    },
    seconds: { type: 'integer', minimum: 1 },
  },
  type: 'object',
  properties: {
    steps: { type: 'array', items: { oneOf: [{ $ref: '#/$defs/wait' }, { $ref: '#/$defs/say' }] } },
    when: { type: 'string' },
    value: {
      anyOf: [
        { type: 'string', title: 'a text' },
        { type: 'object', title: 'a group', required: ['x'] },
      ],
    },
  },
  dependentRequired: { when: ['steps'] },
  if: { properties: { when: { const: 'never' } }, required: ['when'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['value'] },
};
const validate = plainValidate(schema);

function told(document: unknown): string[] {
  validate(document);
  return schemaFindings(validate.errors ?? [], document, schema).map(({ code, path }) => `${code} ${path}`);
}

test('of alternatives that are told apart by a constant only the chosen one is complained about', () => {
  expect(told({ steps: [{ do: 'wait', seconds: 0 }] })).toEqual(['schema/range /steps/0/seconds']);
  expect(told({ steps: [{ do: 'wait' }, { do: 'say', text: 1 }] })).toEqual([
    'schema/required /steps/0',
    'schema/type /steps/1/text',
  ]);
});

test('a value that chose none of the alternatives is told about them all at once', () => {
  expect(told({ steps: [{ do: 'sing' }] })).toEqual(['schema/no-alternative /steps/0']);
  expect(told({ value: 1 })).toEqual(['schema/no-alternative /value']);
});

test('a value that chose an alternative by its type is told what that one lacks', () => {
  expect(told({ value: {} })).toEqual(['schema/required /value']);
});

test('a condition that failed is told by what it asks for', () => {
  expect(told({ when: 'now' })).toEqual(['schema/required ']);
  expect(told({ when: 'never', steps: [] })).toEqual(['schema/required ']);
});

test('problems before and after an alternative stay', () => {
  expect(told({ when: 1, steps: [{ do: 'sing' }, 5], value: 1 })).toEqual([
    'schema/no-alternative /steps/0',
    'schema/no-alternative /steps/1',
    'schema/type /when',
    'schema/no-alternative /value',
  ]);
});
