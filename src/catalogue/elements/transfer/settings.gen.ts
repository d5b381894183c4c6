// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "transfer", with all defaults filled in. */
export type Settings = {
  /** Target */
  readonly target: {
    readonly to: 'skill-queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly to: 'flow';
    /** Flow */
    readonly flow: string;
  } | {
    readonly to: 'agent';
    /** Platform agent ID */
    readonly agent: string;
  } | {
    readonly to: 'third-party';
    /** Number */
    readonly number: string;
  };
};
