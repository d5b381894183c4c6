import { findCircles } from '../../../kernel/inspection/find-circles.ts';
import { reachable } from '../../../kernel/inspection/reachable.ts';
import type { ElementView, FlowView, TenantView } from '../../../kernel/model/views.ts';

/** Flows that send calls to one another in a circle, and where the first of them does. */
export interface FlowCircle {
  readonly flows: readonly FlowView[];
  readonly at: ElementView;
}

interface Jump {
  readonly at: ElementView;
  readonly to: FlowView;
}

/** The circles of flows that a call can go round without waiting and without a test of what outlives a flow. */
export function flowCircles(tenant: TenantView): readonly FlowCircle[] {
  const flows = tenant.flows();
  const jumps = new Map(flows.map((flow) => [flow, jumpsOf(flow, tenant)]));
  const next = (flow: FlowView): FlowView[] => (jumps.get(flow) ?? []).map(({ to }) => to);
  return findCircles(flows, next, ({ flow }) => flow.id).flatMap((circle) => {
    const jump = circle[0] && jumps.get(circle[0])?.find(({ to }) => circle.includes(to));
    return jump === undefined ? [] : [{ flows: circle, at: jump.at }];
  });
}

/** Where a call goes on in another flow, without having waited since it came in. */
function jumpsOf(view: FlowView, tenant: TenantView): readonly Jump[] {
  const passes = (element: ElementView): boolean => !element.waits && !testsWhatStays(element, view);
  const onward = (element: ElementView): ElementView[] =>
    passes(element) ? view.linesFrom(element).map(({ to }) => to) : [];
  return [...reachable(view.starts, onward)].filter(passes).flatMap((at) => {
    const to = at.goesTo && tenant.flow(at.goesTo.flow);
    return to === undefined ? [] : [{ at, to }];
  });
}

/** FLOW variables are lost with the flow (domain.md §2.7): only the others can count how often a call came by. */
function testsWhatStays(element: ElementView, view: FlowView): boolean {
  return view
    .readings(element)
    .some(
      ({ mark, check }) =>
        mark?.type === 'boolean' && check.ok && check.reads.some((name) => !name.startsWith('FLOW.')),
    );
}
