import type { Formats } from '../kernel/documents/document-format.ts';
import { publishedSchema } from '../kernel/documents/published-schema.ts';
import { compareText } from '../lib/compare-text.ts';
import { elements } from './elements.ts';
import { definitions } from './generated/definitions.gen.ts';
import { validators } from './generated/validators.gen.js';
import { kinds } from './kinds.ts';

const sources = {
  kinds: Object.fromEntries(kinds.map(({ kind, schema }) => [kind, schema])),
  // By name, as in the published files: the validators were made of those.
  elements: Object.fromEntries(
    elements.toSorted((a, b) => compareText(a.type, b.type)).map(({ type, schema }) => [type, schema]),
  ),
  definitions,
};

/** All that the roots need to read and write documents: each kind with its published schema and its validator. */
export const formats: Formats = new Map(
  kinds.map((kind) => {
    const validate = validators[kind.kind];
    if (validate === undefined) throw new Error(`There is no validator for "${kind.kind}"; run \`npm run gen\`.`);
    return [kind.kind, { kind, schema: publishedSchema(kind.kind, sources), validate }];
  }),
);
