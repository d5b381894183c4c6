import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../contract/client-result.ts';
import type { Client } from '../../contract/create-client.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Document, DocumentRef } from '../../kernel/model/document.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { CommandContext } from './command-context.ts';
import { followTenant } from './tenant/follow-tenant.ts';
import type { OpenDocument } from './tenant/open-document.ts';
import { openDocuments } from './tenant/open-documents.ts';
import type { Told } from './tenant/open-in.ts';
import { tenantSnapshots } from './tenant/tenant-snapshot.ts';
import { documentKey, EMPTY_WORKSPACE, type WorkspaceState } from './tenant/workspace-state.ts';
import type { WorkspaceTools } from './tenant/workspace-tools.ts';

/** One tenant in this tab: what the server has of it, and the documents that are open. */
export interface Workspace {
  readonly tenant: string;
  readonly api: StoreApi<WorkspaceState>;
  readonly client: Client;
  context(): Promise<CommandContext>;
  /** 8 to 64 letters and digits, never the same twice: for what is asked of the client directly. */
  newSaveId(): string;
  /** Loads the tenant and hears of its changes from then on. */
  start(): Promise<void>;
  /** Closes what is open, and hears no more. */
  stop(): Promise<void>;
  /** Opens a document, or gives the one that is open. Close it when nobody looks at it any more. */
  open<D extends Document>(ref: DocumentRef): Promise<Result<OpenDocument<D>>>;
  close(ref: DocumentRef): Promise<void>;
  /** Lets go of a document that was deleted, and of all work on it. */
  drop(ref: DocumentRef): Promise<void>;
  /** Makes what was done through the client known here: creations, deletions, imports. */
  catchUp(): Promise<void>;
  /** The tenant with the open documents as they are, saved or not: for rules and simulator. */
  tenantSnapshot(): Tenant;
  /** Told whenever tenantSnapshot gives something new. */
  onSnapshot(listener: () => void): () => void;
}

export function createWorkspace(given: WorkspaceTools): Workspace {
  const { tenant, client, context, surroundings } = given;
  const api = createStore<WorkspaceState>(() => EMPTY_WORKSPACE);
  const ours = new Set<string>();
  // Saves of what is open are known here before the server tells of them; what is asked of the client directly is not.
  const ownSaveId = (): string => {
    const id = given.newSaveId();
    ours.add(id);
    return id;
  };
  const tools: WorkspaceTools = { ...given, newSaveId: ownSaveId };
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const travelled: Told['travelled'] = (owner, step, direction) => {
    if (step.others.length + step.made.length === 0) return;
    following = following
      .then(() => import('./tenant/follow-step.ts'))
      .then(({ followStep }) => followStep(workspace, owner, step, direction))
      .then((followed) => api.setState({ followed }));
  };
  let following: Promise<void> = Promise.resolve();
  const documents = openDocuments(api, tools, { changed, travelled });
  const follower = followTenant(api, tools, (saveId) => ours.has(saveId));
  const abort = new AbortController();
  const stops = [
    surroundings.onOnline(() => documents.each(({ sync }) => sync.retry())),
    surroundings.onLeaving(() => documents.each((opened) => opened.keep())),
    api.subscribe((now, before) => {
      if (now.saved !== before.saved || now.open !== before.open) changed();
    }),
  ];
  const onState = (state: 'open' | 'waiting'): void => {
    api.setState({ isLive: state === 'open' });
    if (state === 'open') documents.each(({ sync }) => sync.retry());
  };
  const workspace: Workspace = {
    tenant,
    api,
    client,
    context,
    newSaveId: given.newSaveId,
    async start() {
      await load(api, tools);
      const { status, change } = api.getState();
      if (status === 'ready')
        void tools.follow({ tenant, after: change, onEvent: follower.hear, onState, signal: abort.signal });
    },
    async stop() {
      await following;
      abort.abort();
      follower.stop();
      for (const stop of stops) stop();
      await documents.closeAll();
    },
    // Who asks for a document of a kind knows what such documents hold.
    open: documents.open as Workspace['open'],
    close: documents.close,
    drop: documents.drop,
    catchUp: follower.catchUp,
    tenantSnapshot: tenantSnapshots(api.getState),
    onSnapshot(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return workspace;
}

async function load(api: StoreApi<WorkspaceState>, { client, tenant }: WorkspaceTools): Promise<void> {
  const [overview, list] = await Promise.all([client.overview(tenant), client.documents(tenant)]);
  if (!overview.ok || !list.ok) {
    api.setState({ status: 'failed', problem: failureOf(overview) ?? failureOf(list) });
    return;
  }
  const { change, documents, damaged } = list.value;
  const saved = new Map(documents.map((stored) => [documentKey(stored), stored]));
  const { tenant: header, documents: headers } = overview.value;
  api.setState({ status: 'ready', problem: null, name: header.name, headers, saved, damaged, change });
}

function failureOf(result: Result<unknown>): Problem | null {
  return result.ok ? null : result.problem;
}
