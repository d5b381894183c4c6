// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "offline-queuing", with all defaults filled in. */
export type Settings = {
  /** Operation */
  readonly operation: {
    readonly do: 'query';
    /** Skill queue */
    readonly queue: string;
    /** Position goes to */
    readonly position?: string;
    /** Estimated wait (s) goes to */
    readonly estimatedWait?: string;
  } | {
    readonly do: 'add';
    /** Skill queue */
    readonly queue: string;
    /** Position goes to */
    readonly position?: string;
    /** Estimated wait (s) goes to */
    readonly estimatedWait?: string;
  } | {
    readonly do: 'delete';
    /** Skill queue */
    readonly queue: string;
  };
  /** Under which the customer queues and is called back. */
  readonly number: string;
  /** How long the answer is waited for. */
  readonly timeout: number;
};
