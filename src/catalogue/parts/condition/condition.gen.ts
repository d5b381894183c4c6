// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "condition", with all defaults filled in. */
export type Condition = {
  /** Id */
  readonly id: string;
  /** Condition name */
  readonly name: string;
  /** Condition expression */
  readonly expression: string;
};
