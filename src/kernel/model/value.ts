/** Any value a document, a variable or an answer can hold: plain JSON, nothing else. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap;

/** A plain JSON object. Read own properties only: names come from documents and callers. */
export interface ValueMap {
  readonly [name: string]: Value;
}

/**
 * Types of flow and global variables (domain.md §2.7). `integer` and `long` hold whole numbers within
 * ±(2^53 − 1), `float` any finite number.
 */
export type ValueType = 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'list' | 'object';
