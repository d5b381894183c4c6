import { produce } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import { withDocument } from '../../../kernel/model/tenant.ts';
import { inlineComposite } from '../commands/inline-composite.ts';
import type { InliningPlan } from '../composite/plan-inlining.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import { planScenarios, type ScenarioPlan } from '../scenarios/plan-scenarios.ts';
import type { Workspace } from '../workspace.ts';
import { runSharedStep } from './run-shared-step.ts';

export type PossibleInlining = Extract<InliningPlan, { ok: true }>;

type Asked = Pick<Workspace, 'open' | 'close' | 'newSaveId' | 'api'>;

/** What the inlining asks of scenarios, and which of them cannot say any more what they said. */
export async function scenariosOfInlining(
  store: DocumentStore<Flow>,
  plan: PossibleInlining,
  tenantSnapshot: Workspace['tenantSnapshot'],
): Promise<ScenarioPlan> {
  const { context, api } = store;
  const { document } = api.getState();
  const before = withDocument(tenantSnapshot(), document);
  const calling = produce(document, (draft) => inlineComposite.run(draft, plan, context));
  return planScenarios(before, withDocument(before, calling), plan.moves, context.catalogue);
}

/**
 * Puts what a composite runs in its place; scenarios go on expecting what they expected. One undo step.
 *
 * @param planned the flow for which it was planned
 */
export function inlineInFlow(
  workspace: Asked,
  store: DocumentStore<Flow>,
  planned: Flow,
  { inlining }: PossibleInlining,
  { changes }: ScenarioPlan,
): Promise<Ran> {
  const step = { command: inlineComposite, params: { inlining }, planned, scenarios: changes, made: [] };
  return runSharedStep(workspace, store, step);
}
