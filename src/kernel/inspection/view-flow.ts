import { compareText } from '../../lib/compare-text.ts';
import { once } from '../../lib/once.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Flow, Variable } from '../model/flow.ts';
import type { ElementView, FlowView, Line, Reading, TenantView } from '../model/views.ts';
import { assignedVariables } from './assigned-variables.ts';
import { checkTextOf } from './check-text.ts';
import { drawLines, type Lines } from './draw-lines.ts';
import { findCircles } from './find-circles.ts';
import { inspectElement } from './inspect-element.ts';
import { reachable } from './reachable.ts';
import { mediaOf, readingsOf } from './readings-of.ts';

const noVariables: readonly Variable[] = [];

/** @param flow with all defaults filled in */
export function viewFlow(flow: Flow, tenant: TenantView, catalogue: Catalogue): FlowView {
  const elements = flow.elements
    .map((element, index): ElementView => ({ ...inspectElement(element, catalogue), path: `/elements/${index}` }))
    .sort((a, b) => compareText(a.element.id, b.element.id));
  const byId = new Map<string, ElementView>();
  for (const view of elements) if (!byId.has(view.element.id)) byId.set(view.element.id, view);
  const starts = elements.filter(({ type }) => type?.role === 'start');
  const lines = once(() => drawLines(flow.connections, byId));
  const next = (element: ElementView): ElementView[] => targetsOf(lines().from(element));
  const reached = once(() => reachable(starts, next));
  const hopeful = once(() =>
    reachable(
      elements.filter((element) => mayEnd(element, lines())),
      (to) => planned(to, lines()),
    ),
  );
  const assigned = once(() => assignedVariables(flow.variables, starts, lines()));
  const check = once(() => checkTextOf(flow.variables, tenant.settings?.globals ?? noVariables));
  const readings = new Map<ElementView, readonly Reading[]>();
  return {
    tenant,
    flow,
    elements,
    starts,
    element: (id) => byId.get(id),
    linesFrom: (element) => lines().from(element),
    linesTo: (element) => lines().to(element),
    isReachable: (element) => reached().has(element),
    reachesEnd: (element) => hopeful().has(element),
    circles: (among) => findCircles(among, next, ({ element }) => element.id),
    readings(element) {
      const made = readings.get(element) ?? readingsOf(element, tenant, check());
      readings.set(element, made);
      return made;
    },
    media: (element) => mediaOf(element, tenant),
    assigned: (element, variable) => assigned()(element, variable),
  };
}

function targetsOf(lines: readonly Line[]): ElementView[] {
  return lines.map(({ to }) => to);
}

/** Nothing has to follow, or what has to is yet to be drawn. */
function mayEnd(element: ElementView, lines: Lines): boolean {
  const due = element.exits.filter(({ kind }) => kind !== 'preset' && kind !== 'error');
  return due.length === 0 || due.some((exit) => !lines.from(element).some((line) => line.exit === exit));
}

function planned(to: ElementView, lines: Lines): ElementView[] {
  return lines
    .to(to)
    .filter(({ exit }) => exit.kind !== 'error')
    .map(({ from }) => from);
}
