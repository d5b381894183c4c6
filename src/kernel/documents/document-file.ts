import type { DocumentKind } from '../model/document-kind.ts';

/** Path of a document's file in the folder of its tenant. */
export function documentFile(kind: DocumentKind, id: string): string {
  return kind.single === true ? `${kind.kind}.json` : `${kind.folder}/${id}.json`;
}
