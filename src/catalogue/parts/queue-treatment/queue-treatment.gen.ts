// Written by `npm run gen` from the schema.json files. Do not edit.
/** The part "queue-treatment", with all defaults filled in. */
export type QueueTreatment = {
  readonly method: 'release';
} | {
  readonly method: 'transfer-to-queue';
  /** Skill queue */
  readonly queue: string;
} | {
  readonly method: 'transfer-to-flow';
  /** Flow */
  readonly flow: string;
};
