// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Assignment } from '../../parts/assignment/assignment.gen.ts';

/** Settings of the element type "assign", with all defaults filled in. */
export type Settings = {
  /** Assignments */
  readonly assignments: readonly Assignment[];
};
