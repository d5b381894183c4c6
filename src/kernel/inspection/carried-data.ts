import type { Exit } from '../model/element-type.ts';
import type { Assigned, ElementView, FlowView, TenantView } from '../model/views.ts';

/** Where calls enter, and the flow to which errors lead that nothing is drawn for. Ids of flows. */
export interface Entries {
  readonly flows: readonly string[];
  readonly exception: string | undefined;
}

/** An element that hands callers to agents, and what it is known of the call-associated data they bring. */
export interface HandOver {
  readonly flow: FlowView;
  readonly element: ElementView;
  /** Whether calls bring a value under this path (`data.level`) of the call-associated data. */
  carried(key: string): Assigned;
  /** The shortest way on which nothing is written under the path; null when there is none. */
  wayWithout(key: string): readonly ElementView[] | null;
  /** Elements whose writing may be what calls bring under the path, with the place of the value. */
  writers(key: string): readonly Writer[];
}

export interface Writer {
  readonly element: ElementView;
  /** JSON pointer to the expression in the element; undefined when the value is no expression. */
  readonly valuePath: string | undefined;
}

interface Step {
  readonly to: ElementView;
  /** Whether the element has written what it writes when calls go this way. */
  readonly hasWritten: boolean;
}

const written: ReadonlySet<Exit['kind']> = new Set(['next', 'condition', 'default']);
const undrawn: ReadonlySet<Exit['kind']> = new Set(['preset', 'error']);
const SCOPE = 'calldata.';

/**
 * What calls carry to agents, over all flows that they may go through: jumps, composites and the exception flow
 * included. Composites return to everybody who calls them, which may only say "sometimes" too often.
 */
export function handOvers(tenant: TenantView, entries: Entries): readonly HandOver[] {
  const steps = stepsOf(tenant, entries);
  const starts = entries.flows.flatMap((id) => tenant.flow(id)?.starts ?? []);
  const reached = walk(starts, steps, () => false);
  return tenant
    .flows()
    .flatMap((flow) =>
      flow.elements
        .filter((element) => reached.has(element) && element.type?.toDesk?.(element.settings) === true)
        .map((element) => handOver(flow, element, starts, steps, reached)),
    );
}

function handOver(
  flow: FlowView,
  element: ElementView,
  starts: readonly ElementView[],
  steps: (element: ElementView) => readonly Step[],
  reached: ReadonlyMap<ElementView, ElementView | null>,
): HandOver {
  const without = (key: string) => walk(starts, steps, (at) => writersIn(at, key).length > 0);
  const writers = (key: string): readonly Writer[] =>
    [...reached.keys()]
      .flatMap((at) => writersIn(at, key))
      .filter((writer) => walk([writer.element], steps, () => false).has(element));
  return {
    flow,
    element,
    writers,
    carried(key) {
      if (writers(key).length === 0) return 'never';
      return without(key).has(element) ? 'sometimes' : 'always';
    },
    wayWithout(key) {
      const origins = without(key);
      if (!origins.has(element)) return null;
      const way: ElementView[] = [];
      for (let at: ElementView | null = element; at !== null; at = origins.get(at) ?? null) way.unshift(at);
      return way;
    },
  };
}

/** Elements that calls can get to, each with the one they come from first; `stops` writes: only unwritten ways go on. */
function walk(
  starts: readonly ElementView[],
  steps: (element: ElementView) => readonly Step[],
  stops: (element: ElementView) => boolean,
): ReadonlyMap<ElementView, ElementView | null> {
  const origins = new Map<ElementView, ElementView | null>(starts.map((start) => [start, null]));
  for (const element of origins.keys()) {
    const isStopped = stops(element);
    for (const { to, hasWritten } of steps(element)) {
      if (!origins.has(to) && !(isStopped && hasWritten)) origins.set(to, element);
    }
  }
  return origins;
}

/** What the element writes at the path itself, above it or below it. */
function writersIn(element: ElementView, key: string): readonly Writer[] {
  return element.marked.writes
    .filter(({ variable }) => touches(variable, SCOPE + key))
    .map(({ valuePath }) => ({ element, valuePath }));
}

function touches(variable: string, path: string): boolean {
  return variable === path || variable.startsWith(`${path}.`) || path.startsWith(`${variable}.`);
}

/** All ways from an element, into other flows and back. */
function stepsOf(tenant: TenantView, { exception }: Entries): (element: ElementView) => readonly Step[] {
  const flowOf = new Map<ElementView, FlowView>();
  const callers = new Map<string, ElementView[]>();
  for (const flow of tenant.flows()) {
    for (const element of flow.elements) {
      flowOf.set(element, flow);
      const { goesTo } = element;
      if (goesTo?.returns) callers.set(goesTo.flow, [...(callers.get(goesTo.flow) ?? []), element]);
    }
  }
  const known = new Map<ElementView, readonly Step[]>();
  const drawn = (element: ElementView) => flowOf.get(element)?.linesFrom(element) ?? [];
  const startsOf = (flow: string, hasWritten: boolean): readonly Step[] =>
    (tenant.flow(flow)?.starts ?? []).map((to) => ({ to, hasWritten }));
  const find = (element: ElementView): readonly Step[] => {
    const flow = flowOf.get(element) as FlowView;
    const { goesTo } = element;
    const lines = drawn(element);
    const own = lines
      .filter(({ exit }) => !(goesTo?.returns && written.has(exit.kind)))
      .map(({ to, exit }) => ({ to, hasWritten: written.has(exit.kind) }));
    const away = goesTo === undefined ? [] : startsOf(goesTo.flow, true);
    const back =
      element.type?.role === 'end'
        ? (callers.get(flow.flow.id) ?? []).flatMap((caller) =>
            drawn(caller)
              .filter(({ exit }) => written.has(exit.kind))
              .map(({ to }) => ({ to, hasWritten: true })),
          )
        : [];
    const open = element.exits.some(({ id, kind }) => undrawn.has(kind) && !lines.some(({ exit }) => exit.id === id));
    const fallen = open && exception !== undefined ? startsOf(exception, false) : [];
    return [...own, ...away, ...back, ...fallen];
  };
  return (element) => {
    const steps = known.get(element) ?? find(element);
    known.set(element, steps);
    return steps;
  };
}
