import { closestName } from '../../lib/closest-name.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { noAlternative, notListed, wrongTag } from './explain-choice.ts';
import type { Explanation, Subject } from './explanation.ts';
import { shownType } from './shown-value.ts';

/** Makes an error of ajv into a code and params of messages.json. */
export function explainError(subject: Subject): Explanation {
  const { error, hint } = subject;
  if (error.propertyName !== undefined) return badPropertyName(error.propertyName, subject);
  const explain = Object.hasOwn(explanations, error.keyword) ? explanations[error.keyword] : undefined;
  return explain?.(subject) ?? { code: 'schema/invalid', params: { keyword: error.keyword, hint } };
}

const explanations: Readonly<Record<string, (subject: Subject) => Explanation>> = {
  required: ({ error }) => ({ code: 'schema/required', params: { property: text(error.params.missingProperty) } }),
  dependentRequired: ({ error: { params } }) => ({
    code: 'schema/required',
    params: { property: text(params.missingProperty), because: text(params.property) },
  }),
  additionalProperties: (subject) => unknownProperty(text(subject.error.params.additionalProperty), subject),
  unevaluatedProperties: (subject) => unknownProperty(text(subject.error.params.unevaluatedProperty), subject),
  type: ({ error, value, found }) => ({
    code: 'schema/type',
    params: { expected: text(error.params.type), foundType: shownType(value), found },
  }),
  enum: (subject) => notListed(subject.error.params.allowedValues as readonly unknown[], subject),
  const: (subject) => notListed([subject.error.params.allowedValue], subject),
  discriminator: wrongTag,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  multipleOf: ({ error, found }) => ({
    code: 'schema/multiple',
    params: { limit: Number(error.params.multipleOf), found },
  }),
  minLength: (subject) => wrongAmount('schema/length', [...text(subject.value)].length, subject),
  maxLength: (subject) => wrongAmount('schema/length', [...text(subject.value)].length, subject),
  minItems: (subject) => wrongAmount('schema/items', (subject.value as readonly unknown[]).length, subject),
  maxItems: (subject) => wrongAmount('schema/items', (subject.value as readonly unknown[]).length, subject),
  minProperties: (subject) => wrongAmount('schema/items', Object.keys(subject.value as object).length, subject),
  maxProperties: (subject) => wrongAmount('schema/items', Object.keys(subject.value as object).length, subject),
  uniqueItems: ({ error: { params } }) => ({
    code: 'schema/unique',
    params: {
      first: Math.min(Number(params.i), Number(params.j)) + 1,
      second: Math.max(Number(params.i), Number(params.j)) + 1,
    },
  }),
  pattern: ({ error, found, hint }) => ({
    code: 'schema/pattern',
    params: { pattern: text(error.params.pattern), found, hint },
  }),
  format: ({ error, found, hint }) => ({
    code: 'schema/format',
    params: { format: text(error.params.format), found, hint },
  }),
  oneOf: noAlternative,
  anyOf: noAlternative,
};

function unknownProperty(property: string, { schema }: Subject): Explanation {
  const suggestion = closestName(property, Object.keys(schema?.properties ?? {})) ?? '';
  return { code: 'schema/unknown-property', params: { suggestion }, property };
}

function badPropertyName(property: string, { error, schema, hint }: Subject): Explanation {
  const names = schema?.propertyNames as JsonSchema | undefined;
  const pattern = text(error.params.pattern ?? '');
  return { code: 'schema/property-name', params: { property, pattern, hint: names?.description ?? hint } };
}

function outOfRange({ error: { params }, found }: Subject): Explanation {
  return {
    code: 'schema/range',
    params: { comparison: text(params.comparison), limit: Number(params.limit), found },
  };
}

function wrongAmount(code: 'schema/length' | 'schema/items', found: number, { error }: Subject): Explanation {
  const amount = error.keyword.startsWith('min') ? 'minimum' : 'maximum';
  return { code, params: { amount, limit: Number(error.params.limit), found } };
}

function text(param: unknown): string {
  return Array.isArray(param) ? param.join(',') : String(param);
}
