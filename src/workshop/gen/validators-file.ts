import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { pascalCase } from './pascal-case.ts';
import { GENERATED } from './type-file.ts';

/**
 * The text of an ES module that validates documents without ajv, without `new Function` and without a bundler: one
 * function per kind, in the record `validators`.
 *
 * @throws Error when a schema breaks ajv's strict mode.
 */
export function validatorsFile(published: Readonly<Record<string, JsonSchema>>): string {
  const kinds = Object.keys(published).sort();
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    allErrors: true,
    $data: false,
    // References stay functions: a fifth less to load, at no cost that was measured.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...annotations(published)].sort());
  const exportNames: Record<string, string> = {};
  for (const kind of kinds) {
    const schema = published[kind] as JsonSchema & { $id: string };
    ajv.addSchema(schema);
    exportNames[`validate${pascalCase(kind)}`] = schema.$id;
  }
  const code = kinds.length === 0 ? '' : standalone(ajv, exportNames);
  const record = kinds.map((kind) => `  '${kind}': validate${pascalCase(kind)},\n`).join('');
  return `${GENERATED}${withImports(code)}\nexport const validators = Object.freeze({\n  __proto__: null,\n${record}});\n`;
}

/** The types of that module. */
export function validatorTypesFile(): string {
  return `${GENERATED}import type { ErrorObject } from 'ajv';

/** True when the document is valid; otherwise \`errors\` holds all problems until the next call. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** A validator for each document kind, by the kind's name. Has no prototype: any text may be looked up. */
export declare const validators: Readonly<Record<string, Validator>>;
`;
}

function annotations(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith('x-')) {
        found.add(key);
      }
      annotations(child, found);
    }
  }
  return found;
}

/**
 * ajv's ES modules still contain `require(...)`. Whether a CommonJS module's `default` is its exports or its
 * `exports.default` differs between Node and bundlers, so both are tried.
 */
function withImports(code: string): string {
  const modules = new Map<string, string>();
  const body = code.replace(/^"use strict";\n?/, '').replaceAll(/require\("([^"]+)"\)/g, (_match, path: string) => {
    const name = modules.get(path) ?? `module${modules.size}`;
    modules.set(path, name);
    return name;
  });
  const imports = [...modules].map(
    ([path, name]) =>
      `import * as ${name}Namespace from '${path}.js';\n` +
      `const ${name} = ${name}Namespace.default?.default ? ${name}Namespace.default : ${name}Namespace;\n`,
  );
  return imports.join('') + body;
}
