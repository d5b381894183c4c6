// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "queue-information", with all defaults filled in. */
export type Settings = {
  /** About */
  readonly about: {
    readonly of: 'own-queue';
  } | {
    readonly of: 'queue';
    /** Skill queue */
    readonly queue: string;
  };
  /** Of a chosen queue: how many wait. */
  readonly position?: string;
  /** Online agents */
  readonly onlineAgents?: string;
  /** Idle agents */
  readonly idleAgents?: string;
  /** Estimated wait (s) */
  readonly estimatedWait?: string;
  /** Timeout (s) */
  readonly timeout: number;
};
