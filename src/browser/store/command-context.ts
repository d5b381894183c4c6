import type { Formats } from '../../kernel/documents/document-format.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import type { Text } from '../../kernel/model/text.ts';

/** What commands know beyond the document: the types of elements and documents. Never changes. */
export interface CommandContext {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  /** Says a finding about a document as people read it; without it, fields are told by their paths. */
  readonly say?: (finding: Finding, document: Document) => Text;
}
