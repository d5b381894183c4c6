import { viewTenant } from '../../../kernel/inspection/view-tenant.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { type Tenant, withDocument } from '../../../kernel/model/tenant.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { NOTHING_CHOSEN } from '../flow/reasons.ts';
import { type Border, borderOf } from './border.ts';
import * as reasons from './extraction-reasons.ts';
import { namedByOthers } from './named-by-others.ts';
import { readFrom, usedBy, valuesWithin } from './values-within.ts';

/** What becomes a flow of its own, and how the rest goes on with a composite in its place. */
export interface Extraction {
  /** Ids of the elements that move. */
  readonly elements: readonly string[];
  /** The element where calls enter them, and the one where they go on. */
  readonly entry: string;
  readonly target: string;
  /** Flow variables whose values go in and come out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Flow variables that the moved elements use for themselves; of these, those that nobody else uses move with them. */
  readonly own: readonly string[];
  readonly moved: readonly string[];
}

export type ExtractionPlan =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly reason: Text };

/** As many rows as a composite has for inputs, and for outputs. */
const MOST_PARAMETERS = 50;

/**
 * Plans how a selection becomes a composite: a part with one way in and one way out, of which inputs and outputs are
 * read off the variables. Says why it cannot when it cannot.
 */
export function planExtraction(
  flow: Flow,
  ids: readonly string[],
  tenant: Tenant,
  catalogue: Catalogue,
): ExtractionPlan {
  const whole = viewTenant(withDocument(tenant, flow), catalogue);
  const view = whole.flow(flow.id) as FlowView;
  const inside = new Set(view.elements.filter(({ element }) => ids.includes(element.id)));
  const edge = [...inside].find(({ type }) => type?.role !== undefined);
  if (inside.size === 0) return refused(NOTHING_CHOSEN);
  if (edge !== undefined) return refused(reasons.edge(edge.element.name));
  // A flow may go on in another one at an element that it names: that element cannot move away.
  const entering = namedByOthers(whole.flows(), flow.id, 'elements');
  const entered = [...inside].find(({ element }) => entering.has(element.id));
  if (entered !== undefined) {
    const { id, name } = entered.element;
    return refused(reasons.enteredElsewhere(name, entering.get(id)?.flow.name ?? ''));
  }
  const border = borderOf(view, inside);
  if ('reason' in border) return refused(border.reason);
  const { entry, target } = border;
  const extraction = {
    ...withVariables(view, inside, border, new Set(namedByOthers(whole.flows(), flow.id, 'variables').keys())),
    entry: entry.element.id,
    target: target.element.id,
  };
  if (Math.max(extraction.inputs.length, extraction.outputs.length) > MOST_PARAMETERS) {
    return refused(reasons.tooManyParameters(MOST_PARAMETERS));
  }
  return { ok: true, extraction };
}

function refused(reason: Text): ExtractionPlan {
  return { ok: false, reason };
}

/** @param named what flows that run this one give it and take from it */
function withVariables(
  view: FlowView,
  inside: ReadonlySet<ElementView>,
  { entry, target }: Border,
  named: ReadonlySet<string>,
) {
  const values = valuesWithin(view, entry, inside);
  const later = new Set([...readFrom(view, target), ...named]);
  const declared = view.flow.variables.map(({ name }) => name);
  const outputs = declared.filter((name) => values.written.has(name) && later.has(name));
  // What comes out on ways that do not write it must have gone in.
  const inputs = declared.filter(
    (name) => values.needed.has(name) || (outputs.includes(name) && !values.isAlwaysWritten(name)),
  );
  const used = new Set([...inside].flatMap((element) => [...usedBy(view, element)]));
  const own = declared.filter((name) => used.has(name) && !inputs.includes(name) && !outputs.includes(name));
  const others = view.elements.filter((element) => !inside.has(element));
  const elsewhere = new Set([...named, ...others.flatMap((element) => [...usedBy(view, element)])]);
  const moved = own.filter((name) => !elsewhere.has(name));
  return { elements: [...inside].map(({ element }) => element.id), inputs, outputs, own, moved };
}
