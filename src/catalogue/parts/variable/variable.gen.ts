// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Value } from '../../../kernel/model/value.ts';

/** The part "variable", with all defaults filled in. */
export type Variable = {
  /** Name */
  readonly name: string;
  /** Data type */
  readonly type: 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'list' | 'object';
  /** Default value */
  readonly default?: Value;
  /** Encrypted values are never seen in traces; not decrypted on read: not even in expressions. */
  readonly encryption: 'none' | 'encrypted' | 'encrypted-not-decrypted';
  /** Description */
  readonly description?: string;
};
