// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "time-selection", with all defaults filled in. */
export type Settings = {
  /** Calendar */
  readonly calendar: string;
};
