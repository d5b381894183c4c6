import type { Document } from './document.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Text } from './text.ts';

/** Everything the kernel knows of a document kind. One folder under `catalogue/kinds` makes one. */
export interface DocumentKind {
  /** The folder's name, and the `kind` in documents. */
  readonly kind: string;
  readonly title: Text;
  readonly plural: Text;
  /** Folder of a tenant in which documents of this kind stand, one file each. */
  readonly folder: string;
  /** True for the one document that every tenant has: it stands at the top of the tenant's folder. */
  readonly single?: boolean;
  readonly formatVersion: number;
  /** The kind's own fields; the kernel adds the header that all documents share. */
  readonly schema: JsonSchema;
  /** In order of `from`, without a gap up to `formatVersion`. */
  readonly migrations: readonly Migration[];
}

/** Brings a document from one format version to the next. */
export interface Migration {
  readonly from: number;
  migrate(document: Document): Document;
}
