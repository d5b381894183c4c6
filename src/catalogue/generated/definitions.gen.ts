// Written by `npm run gen` from the schema.json files. Do not edit.
import type { JsonSchema } from '../../kernel/model/json-schema.ts';

/** What `#/$defs/<part>` means in the schemas of elements, kinds and parts. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
};
