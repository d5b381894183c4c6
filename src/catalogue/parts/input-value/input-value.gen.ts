// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "input-value", with all defaults filled in. */
export type InputValue = {
  /** Input name */
  readonly name: string;
  /** Value expression */
  readonly value: string;
};
