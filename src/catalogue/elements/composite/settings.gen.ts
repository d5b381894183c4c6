// Written by `npm run gen` from the schema.json files. Do not edit.
import type { InputValue } from '../../parts/input-value/input-value.gen.ts';

/** Settings of the element type "composite", with all defaults filled in. */
export type Settings = {
  /** Flow */
  readonly flow: string;
  /** Variables of the other flow, and the values with which it starts. */
  readonly inputs: readonly InputValue[];
  /** Variables of the other flow, and where their values go when it has ended. */
  readonly outputs: readonly ({
    /** Output name */
    readonly name: string;
    /** Goes to */
    readonly variable: string;
  })[];
};
