import type { Program } from '../../../kernel/engine/program.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Difference } from '../../../twin/simulator/difference.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { runScenario } from '../../../twin/simulator/run-scenario.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import type { Visits } from '../../../twin/simulator/visits.ts';

/** What became of one scenario: plain data, for workers send it. */
export interface Verdict {
  readonly id: string;
  readonly name: string;
  readonly flow: string;
  readonly passed: boolean;
  /** Why it could not be run as it stands, or not to its end. */
  readonly problem: string | null;
  readonly difference: Difference | null;
  /** Makes the scenario pass in place of its `expect`; empty when it passed already. */
  readonly actual: readonly Expectation[];
  /** Actions that the caller did not get to. */
  readonly unused: number;
  readonly visits: Visits;
  /** Real time it took, in milliseconds. */
  readonly ms: number;
}

/** Plays one scenario. */
export function judge(document: Document, tenant: Tenant, program: Program, catalogue: Catalogue): Verdict {
  const started = performance.now();
  const scenario = asScenario(document, catalogue);
  const result = runScenario(program, scenario, (flow, element) => elementName(tenant, flow, element));
  return {
    id: scenario.id,
    name: scenario.name,
    flow: scenario.flow,
    passed: result.passed,
    problem: result.problem,
    difference: result.firstDifference,
    actual: result.passed ? [] : result.actual,
    unused: result.unused,
    visits: result.coverage,
    ms: performance.now() - started,
  };
}

function elementName(tenant: Tenant, flowId: string, id: string): string {
  const flow = documentOf(tenant, 'flow', flowId) as Flow | undefined;
  return flow?.elements.find((element) => element.id === id)?.name || id;
}
