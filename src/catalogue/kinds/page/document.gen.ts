// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "page", with all defaults filled in. */
export type PageDocument = {
  readonly kind: 'page';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Blocks stand below one another, each with its own heading; a grid is one table of cells. */
  readonly layout: 'block' | 'grid';
  /** How many objects stand below one another before the next column begins. */
  readonly rows: 2 | 3 | 4;
  /** Page interface */
  readonly source: {
    readonly type: 'external';
    /** A POST interface that answers with a list of objects. */
    readonly interface: string;
    /** What is sent as param. */
    readonly by: 'callerNum' | 'calledNum' | 'callid' | 'workNo';
  } | {
    readonly type: 'internal';
    /** Objects */
    readonly objects: readonly ({
      /** ID */
      readonly id: string;
      /** Object name */
      readonly name: string;
      /** Underlying table */
      readonly table: string;
      /** IDs of fields of the table, in the order in which they are shown. */
      readonly fields: readonly ({
        /** Field */
        readonly name: string;
      })[];
    })[];
  };
  /** Only released pages may be used by screen pop-ups. */
  readonly isReleased: boolean;
};
