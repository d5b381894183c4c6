// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Assignment } from '../../parts/assignment/assignment.gen.ts';
import type { Condition } from '../../parts/condition/condition.gen.ts';
import type { InputValue } from '../../parts/input-value/input-value.gen.ts';

/** Settings of the element type "stored-procedure", with all defaults filled in. */
export type Settings = {
  /** Stored procedure */
  readonly procedure: string;
  /** Inputs */
  readonly inputs: readonly InputValue[];
  /** RESULT.x is readable only here: copy what is needed later to variables. */
  readonly assignments: readonly Assignment[];
  /** Conditions */
  readonly conditions: readonly Condition[];
};
