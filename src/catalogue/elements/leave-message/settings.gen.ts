// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "leave-message", with all defaults filled in. */
export type Settings = {
  /** Assign to */
  readonly assignTo: {
    readonly who: 'nobody';
  } | {
    readonly who: 'agent';
    /** Platform agent ID */
    readonly agent: string;
  } | {
    readonly who: 'queue';
    /** Skill queue */
    readonly queue: string;
  } | {
    readonly who: 'queue-named';
    /** Queue alias or ID */
    readonly queue: string;
  };
  /** File name goes to */
  readonly file?: string;
  /** Max. recording duration (s) */
  readonly maxSeconds: number;
  /** Whether the caller hears a beep before. */
  readonly beep: boolean;
  /** Whether the message is listed for the agents. */
  readonly record: boolean;
};
