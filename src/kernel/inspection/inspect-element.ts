import type { Catalogue } from '../model/catalogue.ts';
import { fillDefaults } from '../model/fill-defaults.ts';
import type { FlowElement } from '../model/flow.ts';
import type { Marked } from '../model/marked.ts';
import type { ValueMap } from '../model/value.ts';
import type { ElementView } from '../model/views.ts';
import { findMarked, nothingFound } from './find-marked.ts';

/** What an element says wherever it stands; paths start at the element. */
export type ElementFacts = Omit<ElementView, 'path'>;

const known = new WeakMap<Catalogue, WeakMap<FlowElement, ElementFacts>>();

/**
 * The facts of an element. They are remembered with the element itself, so that while somebody types only the
 * elements that change are looked at again. Documents never change in place.
 */
export function inspectElement(element: FlowElement, catalogue: Catalogue): ElementFacts {
  const ofCatalogue = known.get(catalogue) ?? new WeakMap<FlowElement, ElementFacts>();
  known.set(catalogue, ofCatalogue);
  const facts = ofCatalogue.get(element) ?? factsOf(element, catalogue);
  ofCatalogue.set(element, facts);
  return facts;
}

function factsOf(element: FlowElement, catalogue: Catalogue): ElementFacts {
  const type = catalogue.elements.get(element.type);
  if (type === undefined) return { element, type, settings: element.settings, exits: [], marked: nothingFound() };
  const settings = fillDefaults(type.schema, catalogue.definitions, element.settings) as ValueMap;
  const marked = findMarked(type.schema, catalogue.definitions, settings, '/settings');
  const needs = (type.needs?.(settings) ?? []).map((media) => ({ media, path: '/settings' }));
  const all: Marked = needs.length === 0 ? marked : { ...marked, media: [...marked.media, ...needs] };
  return { element, type, settings, exits: type.exits(settings), marked: all };
}
