// Written by `npm run gen` from the schema.json files. Do not edit.
import type { Value } from '../../../kernel/model/value.ts';

/** A document of the kind "interface", with all defaults filled in. */
export type InterfaceDocument = {
  readonly kind: 'interface';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** Request method */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** May hold ${input} parts after the host; they are percent-encoded. */
  readonly url: string;
  /** Headers */
  readonly headers: readonly ({
    /** Header */
    readonly name: string;
    /** May hold ${input} parts. */
    readonly value?: string;
    /** Name of a secret kept outside the documents, used instead of a value. */
    readonly secret?: string;
  })[];
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
  /** Message body */
  readonly body: {
    readonly mode: 'auto';
  } | {
    readonly mode: 'manual';
    /** JSON. A text "${input}" alone becomes the input with its type, within a text its characters. */
    readonly template: Value;
  };
  /** Outputs */
  readonly outputs: readonly ({
    /** Name */
    readonly name: string;
    /** Data type */
    readonly type: 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'list' | 'object';
    /** Where it stands in the answer, such as result.balance. */
    readonly path: string;
    /** Masked in traces. */
    readonly encrypted: boolean;
    /** Description */
    readonly description?: string;
  })[];
  /** Timeout (ms) */
  readonly timeout: number;
  /** After a timeout, a broken connection or a 5xx status. */
  readonly retries: number;
  /** Signs the body with a secret that is shared with the third party. Not signing is risky. */
  readonly signature: {
    /** Signed */
    readonly enabled: boolean;
    /** Secret */
    readonly secret?: string;
    /** Header */
    readonly header: string;
  };
};
