import type { JsonSchema } from '../../../kernel/model/json-schema.ts';

/** What every document begins with and nobody edits. */
const FIXED = new Set(['kind', 'formatVersion', 'id']);

/** The schema of a document as its form needs it: titled name and description, without what never changes. */
export function headerTitles(schema: JsonSchema): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      if (FIXED.has(name)) return [];
      if (name === 'name') return [[name, titled(property, 'Name')]];
      if (name === 'description') return [[name, titled(property, 'Description')]];
      return [[name, property]];
    }),
  );
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => !FIXED.has(name)) };
}

/** What the schema says of every name is for people who read the file; what a kind says besides is kept. */
function titled({ description, ...property }: JsonSchema, title: string): JsonSchema {
  const isGeneral = description === 'Label shown to people; may change freely.' || title === 'Description';
  return { ...property, title, ...(description === undefined || isGeneral ? {} : { description }) };
}
