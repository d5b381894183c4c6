// Written by `npm run gen` from the schema.json files. Do not edit.
import type { ErrorObject } from 'ajv';

/** True when the document is valid; otherwise `errors` holds all problems until the next call. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** A validator for each document kind, by the kind's name. Has no prototype: any text may be looked up. */
export declare const validators: Readonly<Record<string, Validator>>;
