import { produce } from 'immer';
import type { Result } from '../../../contract/client-result.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { withDocument } from '../../../kernel/model/tenant.ts';
import { type ExtractComposite, extractComposite } from '../commands/extract-composite.ts';
import { extractedFlow } from '../composite/extracted-flow.ts';
import type { Extraction } from '../composite/plan-extraction.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import { movesOfExtraction } from '../scenarios/element-moves.ts';
import { planScenarios, type ScenarioPlan } from '../scenarios/plan-scenarios.ts';
import type { Workspace } from '../workspace.ts';
import { runSharedStep } from './run-shared-step.ts';

export interface ExtractToFlow {
  /** As it was planned when it was shown. */
  readonly extraction: Extraction;
  /** The new flow; the composite gets its name. */
  readonly flow: { readonly id: string; readonly name: string };
  /** Id of the composite. */
  readonly composite: string;
}

type Asked = Pick<
  Workspace,
  'client' | 'tenant' | 'newSaveId' | 'catchUp' | 'tenantSnapshot' | 'open' | 'close' | 'api'
>;

/**
 * Makes a flow of the moved elements and puts a composite in their place; scenarios go on expecting what they expected.
 * One undo step, which takes all of that back. The calling flow changes only when the new flow is there; when it cannot
 * be changed any more as it was planned, the new flow is deleted again.
 */
export async function extractToFlow(
  workspace: Asked,
  store: DocumentStore<Flow>,
  wish: ExtractToFlow,
): Promise<Result<Ran>> {
  const { client, tenant, newSaveId, catchUp, tenantSnapshot } = workspace;
  const params = paramsOf(wish);
  const reason = store.reason(extractComposite, params);
  if (reason !== null) return { ok: true, value: { ok: false, reason } };
  const planned = store.api.getState().document;
  const { changes } = await scenariosOfExtraction(store, wish, tenantSnapshot);
  const document = newFlow(store, wish);
  const made = await client.createDocument(tenant, { saveId: newSaveId(), document });
  if (!made.ok) return made;
  const { revision } = made.value;
  const { id, name, kind } = document;
  // Known here before scenarios name its elements.
  await catchUp();
  const ran = await runSharedStep(workspace, store, {
    ...{ command: extractComposite, params, planned, scenarios: changes },
    made: [{ kind, id, name, revision }],
  });
  if (!ran.ok) await client.deleteDocument(tenant, document, { saveId: newSaveId(), baseRevision: revision });
  await catchUp();
  return { ok: true, value: ran };
}

/** What the extraction asks of scenarios, and which of them cannot say any more what they said. */
export async function scenariosOfExtraction(
  store: DocumentStore<Flow>,
  wish: ExtractToFlow,
  tenantSnapshot: Workspace['tenantSnapshot'],
): Promise<ScenarioPlan> {
  const { context, api } = store;
  const { document } = api.getState();
  const before = withDocument(tenantSnapshot(), document);
  const called = newFlow(store, wish);
  const calling = produce(document, (draft) => extractComposite.run(draft, paramsOf(wish), context));
  const after = withDocument(withDocument(before, called), calling);
  const moves = movesOfExtraction(document.id, wish.extraction, wish.composite, called);
  return planScenarios(before, after, moves, context.catalogue);
}

function newFlow({ api, context }: DocumentStore<Flow>, { extraction, flow }: ExtractToFlow): Flow {
  return extractedFlow(api.getState().document, extraction, flow, context.catalogue);
}

function paramsOf({ extraction, flow, composite }: ExtractToFlow): ExtractComposite {
  return { extraction, composite: { id: composite, name: flow.name, called: flow.id } };
}
