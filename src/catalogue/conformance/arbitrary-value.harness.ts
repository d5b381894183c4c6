import fc from 'fast-check';
import type { Definitions } from '../../kernel/model/effective-schema.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';

/** What the flow and the tenant of the generated settings have, and what they do not have. */
const VARIABLES = ['FLOW.text', 'FLOW.number', 'FLOW.secret', 'GLOBAL.flag'] as const;
const EXPRESSIONS = [
  ...VARIABLES,
  ...[
    "'12'",
    '7',
    '1 % FLOW.number',
    'true',
    'FLOW.number > 1',
    "calldata.x == '1'",
    'RESULT',
    'TOC.ChatBotIntentCode',
  ],
  ...['IVRREQUEST.input', 'SYS.currentTime', '[1, 2]', "{'a': null}", 'null', 'FLOW.gone', '1 +', "'20260131'"],
];

/** Any value that fits a schema of the catalogue, plain and odd ones alike. */
export function arbitraryValue(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const meaning = arbitraryMeaning(schema);
  if (meaning !== undefined) return meaning;
  if (schema.$ref !== undefined) {
    const { $ref, ...own } = schema;
    return arbitraryValue({ ...definitions[$ref.replace('#/$defs/', '')], ...own }, definitions);
  }
  if (schema.oneOf !== undefined) {
    const { oneOf, ...own } = schema;
    return fc.oneof(...oneOf.map((branch) => arbitraryValue({ ...own, ...branch, type: 'object' }, definitions)));
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return arbitraryOfType(schema, definitions);
}

function arbitraryMeaning(schema: JsonSchema): fc.Arbitrary<unknown> | undefined {
  if (schema['x-any-value'] === true) return fc.jsonValue();
  if (schema['x-expression'] !== undefined)
    return fc.oneof(fc.constantFrom(...EXPRESSIONS), fc.string({ minLength: 1 }));
  if (schema['x-template'] !== undefined) {
    const places = fc.constantFrom(...EXPRESSIONS).map((expression) => `Say \${${expression}}.`);
    const { pattern } = schema;
    return typeof pattern === 'string'
      ? fc.oneof(places, arbitraryMatch(pattern))
      : fc.oneof(places, fc.string({ minLength: 1, unit: 'grapheme' }));
  }
  if (schema['x-variable'] !== undefined) {
    return fc.constantFrom(...VARIABLES, 'FLOW.gone', 'nothing', 'calldata.data.x', 'calldata.__proto__', 'calldata.');
  }
  return schema['x-ref'] === undefined ? undefined : fc.constantFrom('known', 'gone');
}

function arbitraryOfType(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const {
    minimum = -1000,
    maximum = 1000,
    minLength = 0,
    maxLength = 40,
    minItems = 0,
    maxItems = 4,
  } = schema as Limits;
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'array': {
      const item = arbitraryValue(schema.items ?? {}, definitions);
      const size = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) };
      return schema.uniqueItems === true ? fc.uniqueArray(item, size) : fc.array(item, size);
    }
    case 'string': {
      if (typeof schema.pattern === 'string') return arbitraryMatch(schema.pattern);
      return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 40), unit: 'grapheme' });
    }
    default:
      return arbitraryObject(schema, definitions);
  }
}

type Limits = Partial<Record<'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems', number>>;

function arbitraryObject(schema: JsonSchema, definitions: Definitions): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, arbitraryValue(property, definitions)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
}

/** The generator knows no look-ahead: what that refuses is sorted out afterwards. */
function arbitraryMatch(pattern: string): fc.Arbitrary<string> {
  const whole = new RegExp(pattern);
  return fc.stringMatching(new RegExp(pattern.replaceAll(/\(\?![^)]*\)/g, ''))).filter((text) => whole.test(text));
}
