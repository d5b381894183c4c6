import type { Result } from '../../../contract/client-result.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { extractComposite } from '../commands/extract-composite.ts';
import { extractedFlow } from '../composite/extracted-flow.ts';
import { type Extraction, planExtraction } from '../composite/plan-extraction.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import type { Workspace } from '../workspace.ts';

export interface ExtractToFlow {
  /** As it was planned when it was shown. */
  readonly extraction: Extraction;
  /** The new flow; the composite gets its name. */
  readonly flow: { readonly id: string; readonly name: string };
  /** Id of the composite. */
  readonly composite: string;
}

type Asked = Pick<Workspace, 'client' | 'tenant' | 'newSaveId' | 'catchUp' | 'tenantSnapshot'>;

/**
 * Makes a flow of the moved elements and puts a composite in their place: one undo step in the calling flow. That one
 * changes only when the new flow is there; when it cannot be changed any more as it was planned, the new flow is
 * deleted again.
 */
export async function extractToFlow(
  { client, tenant, newSaveId, catchUp, tenantSnapshot }: Asked,
  store: DocumentStore<Flow>,
  { extraction, flow, composite }: ExtractToFlow,
): Promise<Result<Ran>> {
  const { catalogue } = store.context;
  const params = { extraction, composite: { id: composite, name: flow.name, called: flow.id } };
  const reason = store.reason(extractComposite, params);
  if (reason !== null) return { ok: true, value: { ok: false, reason } };
  const document = extractedFlow(store.api.getState().document, extraction, flow, catalogue);
  const made = await client.createDocument(tenant, { saveId: newSaveId(), document });
  if (!made.ok) return made;
  const ran = whenStillSo(store, extraction, () => store.run(extractComposite, params), tenantSnapshot);
  if (!ran.ok) {
    await client.deleteDocument(tenant, document, { saveId: newSaveId(), baseRevision: made.value.revision });
  }
  await catchUp();
  return { ok: true, value: ran };
}

/** Somebody may have drawn while the server was asked. */
function whenStillSo(
  store: DocumentStore<Flow>,
  extraction: Extraction,
  run: () => Ran,
  tenantSnapshot: Workspace['tenantSnapshot'],
): Ran {
  const { document } = store.api.getState();
  const plan = planExtraction(document, extraction.elements, tenantSnapshot(), store.context.catalogue);
  if (!plan.ok) return plan;
  return sameJson(plan.extraction, extraction) ? run() : { ok: false, reason: CHANGED };
}

const CHANGED = {
  en: 'The selection changed meanwhile, so nothing was extracted. Look at it and try again.',
  zh: '所选内容在此期间发生了变化，因此未提取任何内容。请查看后重试。',
};
