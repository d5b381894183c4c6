// Written by `npm run gen` from the schema.json files. Do not edit.
/** What a robot says, in one language. */
export type ReplyText = {
  /** When absent, for every language that has no text of its own. */
  readonly language?: string;
  /** {slot} stands for what the caller said of that slot. */
  readonly text: string;
};
