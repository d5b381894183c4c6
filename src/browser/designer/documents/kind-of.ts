import { kinds } from '../../../catalogue/kinds.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';

const byName: ReadonlyMap<string, DocumentKind> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** What a kind of document is called and looks like, without the elements and rules that a list does not need. */
export function kindOf(kind: string): DocumentKind | undefined {
  return byName.get(kind);
}
