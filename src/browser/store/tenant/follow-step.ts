import type { StoreApi } from 'zustand/vanilla';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Direction, Followed, MadeDocument, SharedStep } from '../shared-step.ts';
import type { TenantFollower } from './follow-tenant.ts';
import type { OpenDocuments } from './open-documents.ts';
import { documentKey, type WorkspaceState } from './workspace-state.ts';
import type { WorkspaceTools } from './workspace-tools.ts';

/** The parts of a workspace that this takes. */
type Asked = Pick<OpenDocuments, 'open' | 'close' | 'drop'> &
  Pick<WorkspaceTools, 'client' | 'tenant' | 'newSaveId'> &
  Pick<TenantFollower, 'catchUp'> & { readonly api: StoreApi<WorkspaceState> };

/** Does in the other documents of a step what was done in the one that it belongs to. */
export async function followStep(
  workspace: Asked,
  owner: DocumentRef,
  { id, others, made }: SharedStep,
  direction: Direction,
): Promise<Followed> {
  const left: string[] = [];
  if (direction === 'redo') for (const one of made) left.push(...(await bringBack(workspace, one)));
  const kept = new Set(workspace.api.getState().open.keys());
  const travelled = await Promise.all(others.map((ref) => travel(workspace, ref, id, direction)));
  left.push(...travelled.flat());
  await Promise.all(others.filter((ref) => !kept.has(documentKey(ref))).map((ref) => workspace.close(ref)));
  if (direction === 'undo' && made.length > 0) {
    // As long as the server has the owner as it was, what was made for it is in use.
    await workspace.api.getState().open.get(documentKey(owner))?.sync.flush();
    for (const one of made) left.push(...(await takeAway(workspace, one)));
  }
  return { direction, count: others.length + made.length - left.length, left };
}

/** Names it when it does not follow. */
async function travel(
  workspace: Asked,
  ref: DocumentRef,
  id: string,
  direction: Direction,
): Promise<readonly string[]> {
  const opened = await workspace.open(ref);
  if (!opened.ok) return [ref.id];
  const { store } = opened.value;
  const { document, history } = store.api.getState();
  const [last, next] = [history.past.at(-1), history.future[0]];
  const [mine, done] = direction === 'undo' ? [last, next] : [next, last];
  if (mine?.step?.id === id) store[direction]();
  else if (done?.step?.id !== id) return [document.name];
  return [];
}

async function takeAway(workspace: Asked, made: MadeDocument): Promise<readonly string[]> {
  const { client, tenant, newSaveId, drop, catchUp, api } = workspace;
  await catchUp();
  const now = api.getState().saved.get(documentKey(made));
  if (now === undefined) return [];
  const first = now.revision === made.revision ? null : await client.revision(tenant, made, made.revision);
  const isAsMade = first === null || (first.ok && sameJson(first.value.document, now.document));
  const open = api.getState().open.get(documentKey(made))?.store.api.getState();
  if (!isAsMade || (open !== undefined && !sameJson(open.document, now.document))) return [now.name];
  const gone = await client.deleteDocument(tenant, made, { saveId: newSaveId(), baseRevision: now.revision });
  if (!gone.ok) return [now.name];
  if (open !== undefined) await drop(made);
  await catchUp();
  return [];
}

async function bringBack(workspace: Asked, made: MadeDocument): Promise<readonly string[]> {
  const { client, tenant, newSaveId, catchUp, api } = workspace;
  if (api.getState().saved.has(documentKey(made))) return [];
  const history = await client.revisions(tenant, made, { limit: 1 });
  const baseRevision = history.ok ? (history.value.revisions[0]?.revision ?? 0) : 0;
  const back = await client.restoreRevision(tenant, made, made.revision, { saveId: newSaveId(), baseRevision });
  await catchUp();
  return back.ok ? [] : [made.name];
}
