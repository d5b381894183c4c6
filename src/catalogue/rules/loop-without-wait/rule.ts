import type { Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import { flowCircles } from './flow-circles.ts';
import { mayWait } from './may-wait.ts';
import messages from './messages.json' with { type: 'json' };

/** Names that a message lists. */
const listed = 5;

/** A circle that a call can go round without the caller, an answer, time or a counter ever stopping it. */
export const loopWithoutWait: Rule = {
  id: 'loop-without-wait',
  severity: { 'loop-without-wait': 'error', 'loop-without-wait/flows': 'error' },
  messages,
  checkFlow(view, report) {
    const restless = view.elements.filter((element) => !mayWait(element, view.tenant));
    for (const circle of view.circles(restless).flatMap((one) => unboundedIn(one, view))) {
      const [first] = circle;
      if (first === undefined || !view.isReachable(first)) continue;
      const names = circle.slice(0, listed).map(({ element }) => element.name);
      const others = circle.length - names.length;
      const params = { elements: names.join(' → '), others: others === 0 ? '' : others };
      report('loop-without-wait', params, { path: first.path });
    }
  },
  checkTenant(view, report) {
    for (const { flows, at } of flowCircles(view)) {
      const [first] = flows;
      if (first === undefined) continue;
      const names = flows.map(({ flow }) => flow.name).join(' → ');
      report('loop-without-wait/flows', { flows: names }, { path: at.path, document: first.flow });
    }
  },
};

/** The circles that are left when every element is taken out that ends its circle one day. */
function unboundedIn(circle: readonly ElementView[], view: FlowView): readonly (readonly ElementView[])[] {
  const written = new Set(circle.flatMap(({ marked }) => marked.writes.map(({ variable }) => variable)));
  const rest = circle.filter((element) => !isBound(element, circle, written, view));
  // A circle within the circle may be ended by an element that does not lead out of the larger one.
  return rest.length === circle.length ? [circle] : view.circles(rest).flatMap((inner) => unboundedIn(inner, view));
}

/** It leaves the circle by a condition on something that the circle changes, such as a counter. */
function isBound(
  element: ElementView,
  circle: readonly ElementView[],
  written: ReadonlySet<string>,
  view: FlowView,
): boolean {
  const decides =
    element.bounds ||
    view
      .readings(element)
      .some(({ mark, check }) => mark?.type === 'boolean' && check.ok && check.reads.some((name) => written.has(name)));
  return decides && view.linesFrom(element).some(({ to }) => !circle.includes(to));
}
