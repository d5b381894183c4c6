// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Value } from '../../../kernel/model/value.ts';

/** A document of the kind "data-table", with all defaults filled in. */
export type DataTableDocument = {
  readonly kind: 'data-table';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** As the platform knows the table; no two tables share one. */
  readonly tableId: string;
  /** Fields */
  readonly fields: readonly ({
    /** Field ID */
    readonly id: string;
    /** Field name */
    readonly name: string;
    /** Field type */
    readonly type: 'string' | 'integer' | 'long' | 'float' | 'boolean';
    /** Every row has a value. */
    readonly mandatory: boolean;
    /** Masked in traces. */
    readonly encrypted: boolean;
  })[];
  /** What the table holds when a call begins, by field ID. */
  readonly rows: readonly ({ readonly [name: string]: Value })[];
};
