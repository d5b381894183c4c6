// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "call-record-fields", with all defaults filled in. */
export type Settings = {
  /** Fields */
  readonly fields: readonly ({
    /** Field */
    readonly field: 'extfield1' | 'extfield2' | 'extfield3' | 'extfield4' | 'extfield5' | 'extfield6' | 'extfield7' | 'extfield8' | 'extfield9' | 'extfield10';
    /** Value expression */
    readonly value: string;
  })[];
};
