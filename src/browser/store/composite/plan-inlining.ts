import { viewTenant } from '../../../kernel/inspection/view-tenant.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Connection, Flow, FlowElement, Frame, Note, Position, Variable } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant, withDocument } from '../../../kernel/model/tenant.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { missing } from '../flow/reasons.ts';
import type { ElementMoves } from '../scenarios/element-moves.ts';
import { movesOfInlining } from '../scenarios/moves-of-inlining.ts';
import { assignedElements } from './assigned-elements.ts';
import { enteredElsewhere } from './extraction-reasons.ts';
import { inlinedLayout } from './inlined-layout.ts';
import * as reasons from './inlining-reasons.ts';
import { mapVariables } from './map-variables.ts';
import { namedByOthers } from './named-by-others.ts';
import { freshIds, renamedElement } from './renamed-element.ts';

/** What comes in the place of a composite. */
export interface Inlining {
  readonly composite: string;
  readonly elements: readonly FlowElement[];
  readonly connections: readonly Connection[];
  readonly variables: readonly Variable[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
  readonly layout: Readonly<Record<string, Position>>;
  /** Where lines to the composite lead from now on; null: nowhere. */
  readonly entry: string | null;
  /** Elements to the right of the composite make room. */
  readonly shift: { readonly beyond: number; readonly by: number };
}

export type InliningPlan =
  | { readonly ok: true; readonly inlining: Inlining; readonly moves: ElementMoves }
  | { readonly ok: false; readonly reason: Text };

/**
 * Plans how a flow that a composite runs comes back into the flow that calls it: its elements between the lines of the
 * composite, its variables under names that are free, and assignments where inputs and outputs are more than names.
 *
 * @param seed a random whole number; ids that are taken are drawn anew from it
 */
export function planInlining(flow: Flow, id: string, tenant: Tenant, catalogue: Catalogue, seed: number): InliningPlan {
  const whole = viewTenant(withDocument(tenant, flow), catalogue);
  const view = whole.flow(flow.id) as FlowView;
  const composite = view.element(id);
  if (composite === undefined) return refused(missing(id));
  if (composite.goesTo?.returns !== true) return refused(reasons.noComposite(composite.element.name));
  const entering = namedByOthers(whole.flows(), flow.id, 'elements').get(id);
  if (entering !== undefined) return refused(enteredElsewhere(composite.element.name, entering.flow.name));
  const called = whole.flow(composite.goesTo.flow);
  if (called === undefined) return refused(reasons.noFlow(composite.element.name));
  const first = firstOf(called);
  if (first === undefined) return refused(reasons.noBeginning(called.flow.name));
  // As it is written: views hold it with all defaults filled in.
  const part = (called.flow.id === flow.id ? flow : documentOf(tenant, 'flow', called.flow.id)) as Flow;
  const named = new Set(namedByOthers(whole.flows(), flow.id, 'variables').keys());
  const mapping = mapVariables(view, composite, called, part.variables, named);
  if ('reason' in mapping) return refused(mapping.reason);
  const edges = new Set(
    called.elements.filter(({ type }) => type?.role !== undefined).map(({ element }) => element.id),
  );
  const moved = part.elements.filter((element) => !edges.has(element.id));
  const ids = freshIds(flow, part, moved, seed);
  const next = view.linesFrom(composite).find(({ exit }) => exit.kind === 'next')?.to.element.id ?? null;
  const added = assignedElements(composite, mapping, ids.draw);
  const back = added.after?.id ?? next;
  const start = called.starts[0]?.element.id;
  const inner = (to: string): string | null => {
    const place = to === start ? first.element.id : to;
    return edges.has(place) ? back : (ids.elements.get(place) ?? null);
  };
  const begin = added.before?.id ?? inner(first.element.id);
  const entry = begin === id ? null : begin;
  const home = (to: string | null): string | null => (to === id ? entry : to);
  const failing = view.linesFrom(composite).filter(({ exit }) => exit.kind === 'error');
  const connections = [
    ...part.connections.flatMap(({ from, exit, to }) => line(ids.elements.get(from), exit, home(inner(to)))),
    ...line(added.before?.id, 'next', home(inner(first.element.id))),
    ...line(added.after?.id, 'next', home(next)),
    ...[added.before, added.after].flatMap((one) =>
      failing.flatMap(({ exit, to }) => line(one?.id, exit.id, home(to.element.id))),
    ),
  ];
  const elements = moved.map((element) => renamedElement(element, ids, mapping.names, catalogue));
  const drawing = inlinedLayout(flow, part, composite.element.id, ids, added);
  const all = [
    ...(added.before === null ? [] : [added.before]),
    ...elements,
    ...(added.after === null ? [] : [added.after]),
  ];
  return {
    ok: true,
    inlining: { composite: id, elements: all, connections, variables: mapping.added, entry, ...drawing },
    moves: movesOfInlining(flow.id, composite, part, ids.elements, added, mapping),
  };
}

function refused(reason: Text): InliningPlan {
  return { ok: false, reason };
}

/** What follows the start of a flow that has one. */
function firstOf(called: FlowView): ElementView | undefined {
  const [start, ...others] = called.starts;
  const first = start === undefined || others.length > 0 ? undefined : called.linesFrom(start)[0]?.to;
  return first === start ? undefined : first;
}

function line(from: string | undefined, exit: string, to: string | null): readonly Connection[] {
  return from === undefined || to === null ? [] : [{ from, exit, to }];
}
