// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Prompt } from '../../parts/prompt/prompt.gen.ts';

/** Settings of the element type "play", with all defaults filled in. */
export type Settings = {
  readonly prompt: Prompt;
};
