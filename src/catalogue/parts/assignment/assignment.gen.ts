// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "assignment", with all defaults filled in. */
export type Assignment = {
  /** FLOW.x, GLOBAL.x, or calldata.x to set call-associated data. */
  readonly variable: string;
  /** Value expression */
  readonly value: string;
};
