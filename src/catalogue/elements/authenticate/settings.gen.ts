// Written by `npm run gen` from the schema.json files. Do not edit.
import type { InputValue } from '../../parts/input-value/input-value.gen.ts';

/** Settings of the element type "authenticate", with all defaults filled in. */
export type Settings = {
  /** Verification interface */
  readonly interface: string;
  /** Sent as verifyServiceNo. */
  readonly serviceNo: string;
  /** Sent as verifyWorkNo. */
  readonly workNo: string;
  /** Sent beside the two numbers, in calldata. */
  readonly inputs: readonly InputValue[];
};
