import { compareText } from '../../lib/compare-text.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Document, DocumentRef } from '../model/document.ts';
import type { Tenant } from '../model/tenant.ts';
import { markedIn } from './document-marked.ts';

/** A place that refers to a document. */
export interface ReferencePlace {
  readonly document: Document;
  /** JSON pointer in that document. */
  readonly path: string;
}

/** Every place in the tenant that refers to this document, in the order of kinds, ids and places in the file. */
export function referencesTo(tenant: Tenant, catalogue: Catalogue, ref: DocumentRef): readonly ReferencePlace[] {
  const places: ReferencePlace[] = [];
  for (const kind of catalogue.kinds.keys()) {
    const documents = [...(tenant.documents.get(kind)?.values() ?? [])].sort((a, b) => compareText(a.id, b.id));
    for (const document of documents) {
      for (const { kind: wanted, id, path } of markedIn(document, catalogue).references) {
        if (wanted === ref.kind && id === ref.id) places.push({ document, path });
      }
    }
  }
  return places;
}
