import type { Flow } from '../../kernel/model/flow.ts';
import { compareText } from '../../lib/compare-text.ts';
import { elementName, exitName, pairName, type Visits } from './visits.ts';

/** How much of what is drawn was visited. `missing`: names as in Visits, sorted. */
export interface Share {
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly string[];
}

export interface Coverage {
  readonly elements: Share;
  readonly exits: Share;
  readonly pairs: Share;
}

/** Coverage of flows, together and one by one. */
export interface CoverageReport extends Coverage {
  readonly flows: ReadonlyMap<string, Coverage>;
}

/** Measures visits against all that is drawn in these flows. Exits without a line do not count: nobody drew them. */
export function coverageOf(flows: readonly Flow[], visits: Visits): CoverageReport {
  const visited = { elements: new Set(visits.elements), exits: new Set(visits.exits), pairs: new Set(visits.pairs) };
  const each = flows.map((flow) => [flow.id, coverageOfFlow(flow, visited)] as const);
  const together = (kind: keyof Coverage) => joined(each.map(([, coverage]) => coverage[kind]));
  return {
    elements: together('elements'),
    exits: together('exits'),
    pairs: together('pairs'),
    flows: new Map(each),
  };
}

type Visited = Readonly<Record<keyof Coverage, ReadonlySet<string>>>;

function coverageOfFlow(flow: Flow, visited: Visited): Coverage {
  const ids = new Set(flow.elements.map(({ id }) => id));
  const lines = flow.connections.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const outOf = new Map<string, string[]>();
  for (const { from, exit } of lines) {
    outOf.set(from, [...(outOf.get(from) ?? []), exitName(flow.id, from, exit)]);
  }
  const pairs = lines.flatMap(({ from, exit, to }) =>
    (outOf.get(to) ?? []).map((following) => pairName(exitName(flow.id, from, exit), following)),
  );
  return {
    elements: share(
      flow.elements.map(({ id }) => elementName(flow.id, id)),
      visited.elements,
    ),
    exits: share([...outOf.values()].flat(), visited.exits),
    pairs: share(pairs, visited.pairs),
  };
}

function share(drawn: readonly string[], visited: ReadonlySet<string>): Share {
  const all = [...new Set(drawn)];
  const missing = all.filter((name) => !visited.has(name)).sort(compareText);
  return { covered: all.length - missing.length, total: all.length, missing };
}

function joined(shares: readonly Share[]): Share {
  return {
    covered: shares.reduce((sum, { covered }) => sum + covered, 0),
    total: shares.reduce((sum, { total }) => sum + total, 0),
    missing: shares.flatMap(({ missing }) => missing).sort(compareText),
  };
}
