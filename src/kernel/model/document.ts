/**
 * Every document starts with these fields; its kind's schema adds the others. `id` is its identity and never
 * changes; `name` is a label that people may change freely.
 */
export interface Document {
  /** Name of the kind's folder under `catalogue/kinds`. */
  readonly kind: string;
  /** Version of the kind's file format, counted from 1; older ones are migrated on reading. */
  readonly formatVersion: number;
  /** 1–64 characters: lower-case letters, digits and hyphens, starting with a letter or digit. */
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** Where a document stands in a tenant. */
export interface DocumentRef {
  readonly kind: string;
  readonly id: string;
}
