import { join } from 'node:path';
import { documentSchema } from '../../kernel/documents/document-schema.ts';
import { publishedSchema, type SchemaSources } from '../../kernel/documents/published-schema.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { definitionsFile } from './definitions-file.ts';
import { pascalCase } from './pascal-case.ts';
import { readSchemas } from './read-schemas.ts';
import { typeFile } from './type-file.ts';
import { validatorsFile, validatorTypesFile } from './validators-file.ts';

/** Texts of all generated files, by path below `root`. The same schemas give the same texts, byte for byte. */
export function generate(root: string): ReadonlyMap<string, string> {
  const sources = readSchemas(join(root, 'src/catalogue'));
  const published: Record<string, JsonSchema> = {};
  for (const kind of Object.keys(sources.kinds)) {
    published[kind] = publishedSchema(kind, sources);
  }
  return new Map([
    ...typeFiles(sources),
    ...Object.entries(published).map(
      ([kind, schema]) => [`schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
    ['src/catalogue/generated/definitions.gen.ts', definitionsFile(Object.keys(sources.definitions))],
    ['src/catalogue/generated/validators.gen.js', validatorsFile(published)],
    ['src/catalogue/generated/validators.gen.d.ts', validatorTypesFile()],
  ]);
}

function* typeFiles({ elements, definitions, kinds }: SchemaSources): Generator<readonly [string, string]> {
  for (const [type, schema] of Object.entries(elements)) {
    const comment = `Settings of the element type "${type}", with all defaults filled in.`;
    yield [`src/catalogue/elements/${type}/settings.gen.ts`, typeFile({ name: 'Settings', comment, schema })];
  }
  for (const [part, schema] of Object.entries(definitions)) {
    const comment = schema.description ?? `The part "${part}", with all defaults filled in.`;
    const text = typeFile({ name: pascalCase(part), comment, schema, part });
    yield [`src/catalogue/parts/${part}/${part}.gen.ts`, text];
  }
  for (const [kind, schema] of Object.entries(kinds)) {
    const text = typeFile({
      name: `${pascalCase(kind)}Document`,
      comment: `A document of the kind "${kind}", with all defaults filled in.`,
      schema: documentSchema(kind, schema),
    });
    yield [`src/catalogue/kinds/${kind}/document.gen.ts`, text];
  }
}
