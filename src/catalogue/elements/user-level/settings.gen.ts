// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "user-level", with all defaults filled in. */
export type Settings = {
  /** A whole number from 1 to 10; 10 goes first. */
  readonly level: string;
};
