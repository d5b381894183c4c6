import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import { fillDefaults } from '../model/fill-defaults.ts';
import type { Flow } from '../model/flow.ts';

const known = new WeakMap<Catalogue, WeakMap<Document, Document>>();

/** The document with all defaults filled in. Remembered with the document. */
export function completeDocument(document: Document, catalogue: Catalogue): Document {
  const ofCatalogue = known.get(catalogue) ?? new WeakMap<Document, Document>();
  known.set(catalogue, ofCatalogue);
  const complete = ofCatalogue.get(document) ?? completed(document, catalogue);
  ofCatalogue.set(document, complete);
  return complete;
}

/** Elements stay the very same objects: what is remembered of them must be found again (see inspectElement). */
function completed(document: Document, catalogue: Catalogue): Document {
  const kind = catalogue.kinds.get(document.kind);
  if (kind === undefined) return document;
  if (document.kind !== 'flow') return fillDefaults(kind.schema, catalogue.definitions, document);
  const { elements, connections, layout } = document as Flow;
  const rest = { ...document, elements: [], connections: [], layout: {} };
  return { ...fillDefaults(kind.schema, catalogue.definitions, rest), elements, connections, layout } as Document;
}
