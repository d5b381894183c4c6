// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "stored-procedure", with all defaults filled in. */
export type StoredProcedureDocument = {
  readonly kind: 'stored-procedure';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Name of the database connection on the platform. */
  readonly dataSource: string;
  /** Name in the database, with its package or schema. */
  readonly procedure: string;
  /** Inputs */
  readonly inputs: readonly ({
    /** Name */
    readonly name: string;
    /** Data type */
    readonly type: 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'list' | 'object';
    /** Mandatory */
    readonly mandatory: boolean;
    /** Description */
    readonly description?: string;
  })[];
  /** A result set is a list: a loop goes through its rows. */
  readonly outputs: readonly ({
    /** Name */
    readonly name: string;
    /** Data type */
    readonly type: 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'list' | 'object';
    /** Masked in traces. */
    readonly encrypted: boolean;
    /** Description */
    readonly description?: string;
  })[];
  /** Timeout (ms) */
  readonly timeout: number;
};
