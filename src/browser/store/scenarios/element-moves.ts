import type { Flow } from '../../../kernel/model/flow.ts';
import { elementName } from '../../../twin/simulator/visits.ts';
import type { Extraction } from '../composite/plan-extraction.ts';

/** How elements change their places when a part of a flow becomes a composite, or comes back. */
export interface ElementMoves {
  /** Flows that lose or get elements. */
  readonly flows: ReadonlySet<string>;
  /** Where elements are afterwards, by `flow/element`. */
  readonly places: ReadonlyMap<string, { readonly flow: string; readonly element: string }>;
  /** Calls pass these only afterwards, or only before: `flow/element`. */
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Variables that are set only afterwards, or only before, with their scope. */
  readonly setAfter: ReadonlySet<string>;
  readonly setBefore: ReadonlySet<string>;
  /** Flow variables that have other names afterwards, with their scope. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param called the flow that the composite runs */
export function movesOfExtraction(flow: string, extraction: Extraction, composite: string, called: Flow): ElementMoves {
  const moved = new Set(extraction.elements);
  const edges = called.elements.filter(({ id }) => !moved.has(id));
  return {
    flows: new Set([flow]),
    places: new Map([...moved].map((element) => [elementName(flow, element), { flow: called.id, element }])),
    added: new Set([elementName(flow, composite), ...edges.map(({ id }) => elementName(called.id, id))]),
    removed: new Set(),
    setAfter: new Set(extraction.outputs.map((name) => `FLOW.${name}`)),
    setBefore: new Set(),
    names: new Map(),
  };
}
