import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaSources } from '../../kernel/documents/published-schema.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * The schemas under a catalogue folder. A folder that has a `schema.json` is a type; there is no other list.
 *
 * @throws Error when a folder is not named in kebab-case or its schema.json is not a JSON object.
 */
export function readSchemas(catalogue: string): SchemaSources {
  return {
    kinds: schemasIn(join(catalogue, 'kinds')),
    elements: schemasIn(join(catalogue, 'elements')),
    definitions: schemasIn(join(catalogue, 'parts')),
  };
}

function schemasIn(folder: string): Readonly<Record<string, JsonSchema>> {
  const schemas: Record<string, JsonSchema> = {};
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names) {
    const file = join(folder, name, 'schema.json');
    if (existsSync(file)) {
      if (!NAME.test(name)) {
        throw new Error(`${join(folder, name)}: name the folder in kebab-case, starting with a letter.`);
      }
      schemas[name] = parse(file);
    }
  }
  return schemas;
}

function parse(file: string): JsonSchema {
  try {
    const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof schema === 'object' && schema !== null && !Array.isArray(schema)) {
      return schema as JsonSchema;
    }
  } catch (problem) {
    throw new Error(`${file} is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  throw new Error(`${file} must hold one JSON object.`);
}
