import type { JsonSchema } from '../model/json-schema.ts';
import type { DocumentCode } from './document-finding.ts';
import type { SchemaError } from './document-format.ts';
import type { MessageParams } from './message.ts';

/** What is said about an error: code, params, and the property below the place that it is about. */
export interface Explanation {
  readonly code: DocumentCode;
  readonly params: MessageParams;
  readonly property?: string;
}

/** The error, the value it is about, and that value's schema when it is known. */
export interface Subject {
  readonly error: SchemaError;
  readonly value: unknown;
  readonly schema: JsonSchema | undefined;
  /** The value as it may be shown; empty for secrets. */
  readonly found: string;
  /** What the schema's author wrote about the value. */
  readonly hint: string;
  /** The branches of `oneOf` or `anyOf` that the value could choose from. */
  readonly alternatives: readonly JsonSchema[];
}
