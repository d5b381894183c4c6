import type { Finding } from '../../../kernel/model/finding.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { DocumentStore, Ran } from '../../store/document-store.ts';

/** A remedy that can be done for the user, as one undo step. */
export interface QuickFix {
  readonly id: string;
  readonly title: Text;
  apply(): Ran;
}

/** The remedies for one code; none where the document has moved on since the finding was made. */
export type Fixer = (finding: Finding, store: DocumentStore) => readonly QuickFix[];
