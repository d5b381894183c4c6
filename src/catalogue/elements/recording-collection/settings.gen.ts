// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "recording-collection", with all defaults filled in. */
export type Settings = {
  /** Action */
  readonly action: 'start' | 'stop';
  /** How long the recorder may take to answer. */
  readonly timeout: number;
};
