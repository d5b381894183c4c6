import type { Formats } from '../../kernel/documents/document-format.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';

/** What commands know beyond the document: the types of elements and documents. Never changes. */
export interface CommandContext {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
}
