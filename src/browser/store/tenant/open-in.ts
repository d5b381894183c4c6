import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../../contract/client-result.ts';
import type { Problem } from '../../../contract/problem.ts';
import { clientProblem } from '../../../contract/read-problem.ts';
import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import type { OpenState, TheirVersion } from '../open-state.ts';
import type { Direction, SharedStep } from '../shared-step.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import { travelledStep } from './travelled-step.ts';
import { documentKey, type WorkspaceState } from './workspace-state.ts';
import type { WorkspaceTools } from './workspace-tools.ts';

/** Who hears of open documents: of every change, and of shared steps that are undone or redone. */
export interface Told {
  changed(): void;
  travelled(owner: DocumentRef, step: SharedStep, direction: Direction): void;
}

/** Opens a document of the tenant. What it saves is known to the workspace. */
export async function openIn(
  api: StoreApi<WorkspaceState>,
  tools: WorkspaceTools,
  ref: DocumentRef,
  told: Told,
): Promise<Result<OpenDocument>> {
  const key = documentKey(ref);
  const reading: { problem: Problem } = { problem: clientProblem('offline') };
  const known = api.getState().saved.get(key);
  let isFirst = true;
  const load = async (): Promise<TheirVersion | null> => {
    const isKnown = isFirst && known !== undefined;
    isFirst = false;
    return isKnown ? known : readVersion(tools, ref, reading);
  };
  const opened = await openDocument(ref, load, tools, (isKeeping) => api.setState({ isKeeping }));
  if (opened === null) return { ok: false, problem: reading.problem };
  opened.store.api.subscribe((now, before) => {
    if (now.saved !== before.saved || now.revision !== before.revision) noteSaved(api, key, now);
    if (now.document !== before.document) told.changed();
    const travelled = now.history === before.history ? null : travelledStep(before.history, now.history);
    if (travelled !== null) told.travelled(ref, travelled.step, travelled.direction);
  });
  api.setState({ open: new Map(api.getState().open).set(key, opened) });
  // Others may have saved while it was being opened.
  const newest = api.getState().saved.get(key);
  if (newest !== undefined) opened.sync.hear(newest);
  return { ok: true, value: opened };
}

/** What the server has; null when it does not say. A deleted document has a last revision, too. */
async function readVersion(
  { client, tenant }: WorkspaceTools,
  ref: DocumentRef,
  reading: { problem: Problem },
): Promise<TheirVersion | null> {
  const stored = await client.document(tenant, ref);
  if (stored.ok) return stored.value;
  reading.problem = stored.problem;
  const history = stored.problem.code === 'unknown-document' ? await client.revisions(tenant, ref, { limit: 1 }) : null;
  const last = history?.ok === true ? history.value.revisions[0] : undefined;
  return last === undefined ? null : { document: null, revision: last.revision };
}

/** A save of ours is known at once: the server's event only repeats it. */
function noteSaved(api: StoreApi<WorkspaceState>, key: string, { saved, revision }: OpenState<Document>): void {
  const before = api.getState().saved.get(key);
  if (before === undefined || revision < before.revision) return;
  const stored = { ...before, name: saved.name, document: saved, revision };
  api.setState({ saved: new Map(api.getState().saved).set(key, stored) });
}
