// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "language", with all defaults filled in. */
export type Settings = {
  /** One of the tenant's languages, as a BCP 47 tag such as en-US or zh-CN. */
  readonly language: string;
};
