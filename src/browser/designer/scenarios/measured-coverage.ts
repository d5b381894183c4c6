import type { Flow } from '../../../kernel/model/flow.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { type CoverageReport, coverageOf } from '../../../twin/simulator/coverage.ts';
import { elementName, exitName, mergeVisits, NO_VISITS, type Visits } from '../../../twin/simulator/visits.ts';
import type { CanvasOverlay } from '../canvas/canvas-overlay.ts';
import { exitKey } from '../canvas/node-ids.ts';
import type { ListedScenario } from './listed-scenarios.ts';

/** How much of what is drawn the played scenarios visited; null when none was played. */
export function measuredCoverage(tenant: Tenant, scenarios: readonly ListedScenario[]): CoverageReport | null {
  const visits = visitsIn(scenarios);
  if (visits.length === 0) return null;
  return coverageOf(documentsOf(tenant, 'flow') as readonly Flow[], visits.reduce(mergeVisits, NO_VISITS));
}

/** How many scenarios came by each element and exit of a flow, 0 where none did. */
export function coverageOnCanvas(
  tenant: Tenant,
  flow: string,
  scenarios: readonly ListedScenario[],
): NonNullable<CanvasOverlay['coverage']> | null {
  const document = tenant.documents.get('flow')?.get(flow) as Flow | undefined;
  const visits = visitsIn(scenarios);
  if (document === undefined || visits.length === 0) return null;
  const elementCounts = counted(visits.map(({ elements }) => elements));
  const exitCounts = counted(visits.map(({ exits }) => exits));
  return {
    elements: new Map(document.elements.map(({ id }) => [id, elementCounts.get(elementName(flow, id)) ?? 0])),
    exits: new Map(
      document.connections.map(({ from, exit }) => [
        exitKey(from, exit),
        exitCounts.get(exitName(flow, from, exit)) ?? 0,
      ]),
    ),
  };
}

function visitsIn(scenarios: readonly ListedScenario[]): readonly Visits[] {
  return scenarios.flatMap(({ result }) => (result === null ? [] : [result.judgement.visits]));
}

function counted(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Something that no scenario came by. */
export interface Missing {
  readonly flow: string;
  readonly element: string;
  readonly exit: string | null;
  /** For a pair: the exit by which the element should have been left. */
  readonly before: { readonly element: string; readonly exit: string } | null;
}

/** What a name of missing coverage means: `flow/element`, `flow/element/exit`, or two exits with a space between. */
export function missingOf(name: string): Missing {
  const [into = '', outOf] = name.split(' ');
  const [flow = '', element = '', ...exit] = into.split('/');
  const [, nextElement = '', ...nextExit] = (outOf ?? '').split('/');
  return {
    flow,
    element,
    exit: exit.length === 0 ? null : exit.join('/'),
    before: outOf === undefined ? null : { element: nextElement, exit: nextExit.join('/') },
  };
}

/** Whole percents, never 100 while something is missing. */
export function percentOf({ covered, total }: { readonly covered: number; readonly total: number }): number {
  return total === 0 ? 100 : Math.floor((covered / total) * 100);
}
