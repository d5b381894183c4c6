import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import type { FlowElement } from '../model/flow.ts';
import type { Marked } from '../model/marked.ts';
import { collectMarked, nothingFound } from './find-marked.ts';
import { inspectElement } from './inspect-element.ts';

const known = new WeakMap<Catalogue, WeakMap<Document, Marked>>();

/** What the annotations tell of a whole document, its elements included. Remembered with the document. */
export function markedIn(document: Document, catalogue: Catalogue): Marked {
  const ofCatalogue = known.get(catalogue) ?? new WeakMap<Document, Marked>();
  known.set(catalogue, ofCatalogue);
  const marked = ofCatalogue.get(document) ?? findAll(document, catalogue);
  ofCatalogue.set(document, marked);
  return marked;
}

function findAll(document: Document, catalogue: Catalogue): Marked {
  const found = nothingFound();
  const kind = catalogue.kinds.get(document.kind);
  if (kind === undefined) return found;
  collectMarked(kind.schema, catalogue.definitions, document, '', found, (schema, value, path) => {
    if (schema['x-elements'] === true) addMoved(inspectElement(value as FlowElement, catalogue).marked, path, found);
  });
  return found;
}

function addMoved(marked: Marked, by: string, found: ReturnType<typeof nothingFound>): void {
  const moved = <Use extends { readonly path: string }>(use: Use): Use => ({ ...use, path: by + use.path });
  found.expressions.push(...marked.expressions.map(moved));
  found.templates.push(...marked.templates.map(moved));
  for (const write of marked.writes) {
    const { valuePath } = write;
    found.writes.push(moved(valuePath === undefined ? write : { ...write, valuePath: by + valuePath }));
  }
  found.references.push(...marked.references.map(moved));
  found.media.push(...marked.media.map(moved));
  found.given.push(...marked.given.map((one) => ({ ...moved(one), documentPath: by + one.documentPath })));
  found.items.push(...marked.items.map((one) => ({ ...moved(one), documentPath: by + one.documentPath })));
  found.urls.push(...marked.urls.map(moved));
  found.above.push(...marked.above.map(moved));
  found.twins.push(...marked.twins.map(moved));
}
