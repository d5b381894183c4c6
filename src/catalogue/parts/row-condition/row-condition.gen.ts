// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "row-condition", with all defaults filled in. */
export type RowCondition = {
  /** Field ID */
  readonly name: string;
  /** Relation */
  readonly is: 'equal' | 'not-equal' | 'below' | 'at-most' | 'above' | 'at-least' | 'containing' | 'beginning';
  /** Value expression */
  readonly value: string;
};
