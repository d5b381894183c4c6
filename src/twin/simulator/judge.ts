import type { Program } from '../../kernel/engine/program.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { Difference } from './difference.ts';
import type { Expectation } from './expectation.ts';
import type { NameOf } from './observe.ts';
import { runScenario } from './run-scenario.ts';
import { asScenario } from './scenario.ts';
import type { Visits } from './visits.ts';

/** What became of one scenario: plain data, for workers send it. */
export interface Judgement {
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
}

/** Plays one scenario of a tenant, whose elements are called by their names. */
export function judge(document: Document, tenant: Tenant, program: Program, catalogue: Catalogue): Judgement {
  const scenario = asScenario(document, catalogue);
  const result = runScenario(program, scenario, namesIn(tenant));
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
  };
}

/** Elements by the names that users gave them; by their ids where they have none. */
export function namesIn(tenant: Tenant): NameOf {
  return (flowId, id) => {
    const flow = documentOf(tenant, 'flow', flowId) as Flow | undefined;
    return flow?.elements.find((element) => element.id === id)?.name || id;
  };
}
