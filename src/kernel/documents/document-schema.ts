import type { JsonSchema } from '../model/json-schema.ts';

export const ID: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
  description: 'Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it.',
};
export const NAME: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  description: 'Label shown to people; may change freely.',
};
export const DESCRIPTION: JsonSchema = { type: 'string', description: 'What it is for, in words.' };

/**
 * The schema of a kind's documents: the header that all documents share, then the kind's own fields. A kind may
 * narrow `name` and `description`; its format version stands in its schema as `x-format-version` (1 when absent).
 *
 * @throws Error when the kind declares one of the other header fields.
 */
export function documentSchema(kind: string, own: JsonSchema): JsonSchema {
  const { properties = {}, required = [], 'x-format-version': version = 1, ...rest } = own;
  for (const field of ['kind', 'formatVersion', 'id']) {
    if (Object.hasOwn(properties, field)) {
      throw new Error(`catalogue/kinds/${kind}/schema.json: remove "${field}"; every document has it already.`);
    }
  }
  const { name, description, ...fields } = properties;
  return {
    ...rest,
    type: 'object',
    properties: {
      kind: { const: kind },
      formatVersion: { const: version as number },
      id: ID,
      name: { ...NAME, ...name },
      description: { ...DESCRIPTION, ...description },
      ...fields,
    },
    required: ['kind', 'formatVersion', 'id', 'name', ...required.filter((field) => field !== 'name')],
  };
}
