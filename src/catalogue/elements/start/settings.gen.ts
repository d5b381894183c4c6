// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "start", with all defaults filled in. */
export type Settings = { readonly [name: string]: never };
