import type { Catalogue } from '../model/catalogue.ts';
import type { ElementType } from '../model/element-type.ts';
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
  if (type === undefined) return silent(element);
  const settings = fillDefaults(type.schema, catalogue.definitions, element.settings) as ValueMap;
  const marked = findMarked(type.schema, catalogue.definitions, settings, '/settings');
  try {
    return { element, type, settings, ...said(type, settings, marked) };
  } catch (error) {
    // Types may take their schema at its word; an editor inspects drafts, in which anything may be missing still.
    if (error instanceof TypeError) return { ...silent(element), settings, marked };
    throw error;
  }
}

/** What the type says of these settings. */
function said(type: ElementType, settings: ValueMap, marked: Marked) {
  const needs = (type.needs?.(settings) ?? []).map((media) => ({ media, path: '/settings' }));
  const exits = type.exits(settings);
  if (exits.some(({ label }) => typeof label.en !== 'string')) throw new TypeError('An exit has no name.');
  return {
    exits,
    waits: type.waits?.(settings) ?? false,
    bounds: type.bounds?.(settings) ?? false,
    handsOver: type.handsOver?.(settings) ?? false,
    patience: type.patience?.(settings) ?? 0,
    needsAfter: type.needsAfter?.(settings) ?? false,
    goesTo: type.goesTo?.(settings),
    marked: needs.length === 0 ? marked : { ...marked, media: [...marked.media, ...needs] },
  };
}

function silent(element: FlowElement): ElementFacts {
  const nothing = { type: undefined, exits: [], waits: false, bounds: false, handsOver: false, goesTo: undefined };
  const noWish = { patience: 0, needsAfter: false };
  return { element, settings: element.settings, marked: nothingFound(), ...nothing, ...noWish };
}
