// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "authentication", with all defaults filled in. */
export type AuthenticationDocument = {
  readonly kind: 'authentication';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Pages ask for the result by it: letters, digits and underscores. */
  readonly code: string;
  /** The flow that the customer is sent to; its purpose is identity authentication. */
  readonly flow: string;
  /** Enable */
  readonly enabled: boolean;
};
