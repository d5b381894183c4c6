// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Condition } from '../../parts/condition/condition.gen.ts';

/** Settings of the element type "judge", with all defaults filled in. */
export type Settings = {
  /** Conditions */
  readonly conditions: readonly Condition[];
};
