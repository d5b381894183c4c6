// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "loop", with all defaults filled in. */
export type Settings = {
  /** The list that is gone through. */
  readonly list: string;
  /** Gets the current item. */
  readonly object: string;
  /** Counts the items that were handed out; the loop goes on from there. */
  readonly counter: string;
};
