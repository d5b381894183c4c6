// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "media-switch", with all defaults filled in. */
export type Settings = {
  /** To */
  readonly to: 'video' | 'audio';
  /** How long the caller may take to agree. */
  readonly timeout: number;
};
