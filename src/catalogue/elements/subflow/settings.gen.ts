// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "subflow", with all defaults filled in. */
export type Settings = {
  /** Target */
  readonly target: {
    readonly by: 'flow';
    /** Flow */
    readonly flow: string;
    /** Where the other flow is entered; when absent, at its start. */
    readonly element?: string;
  } | {
    readonly by: 'variable';
    /** A variable that holds the id of a flow, or an id in quotes. */
    readonly flow: string;
  };
};
