import type { DocumentKind } from '../model/document-kind.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** A problem as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about the name of a property, not about its value. */
  readonly propertyName?: string;
}

/** A validator that ajv made of the published schema, with all errors and with discriminators. */
export interface Validate {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** All that is needed to read and write the documents of one kind. */
export interface DocumentFormat {
  readonly kind: DocumentKind;
  /** The published schema: header and own fields, self-contained. Its order of properties is the order in files. */
  readonly schema: JsonSchema;
  readonly validate: Validate;
}

/** The formats of all kinds by their names, in the order in which a bundle lists them. */
export type Formats = ReadonlyMap<string, DocumentFormat>;
