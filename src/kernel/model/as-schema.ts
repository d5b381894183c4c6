import type { JsonSchema } from './json-schema.ts';

/** A schema.json as JsonSchema: TypeScript widens imported JSON so far that it no longer sees one. */
export function asSchema(json: object): JsonSchema {
  return json as JsonSchema;
}
