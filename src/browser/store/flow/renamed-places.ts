import { renameInTemplate, renameVariable } from '../../../kernel/expressions/rename.ts';
import { markedIn } from '../../../kernel/inspection/document-marked.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { valueAt } from '../../../lib/json-pointer.ts';

/**
 * Every text of the document that names a variable, as it reads when the variable has another name, by its JSON
 * pointer. Names are full: `FLOW.card`. Texts that only stand there as defaults are not in the document.
 */
export function renamedPlaces(
  document: Document,
  from: string,
  to: string,
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const { expressions, templates, writes } = markedIn(document, catalogue);
  const places = new Map<string, string>();
  const note = (path: string, before: string, after: string): void => {
    if (after !== before && valueAt(document, path) === before) places.set(path, after);
  };
  for (const { path, text } of expressions) note(path, text, renameVariable(text, from, to));
  for (const { path, text } of templates) note(path, text, renameInTemplate(text, from, to));
  for (const { path, variable } of writes) if (variable === from) note(path, variable, to);
  return places;
}
