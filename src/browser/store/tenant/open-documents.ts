import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../../../contract/client-result.ts';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import type { OpenDocument } from './open-document.ts';
import type { Told } from './open-in.ts';
import { documentKey, type WorkspaceState } from './workspace-state.ts';
import type { WorkspaceTools } from './workspace-tools.ts';

/** The documents of a tenant that are open: each once, however many look at it. */
export interface OpenDocuments {
  open(ref: DocumentRef): Promise<Result<OpenDocument>>;
  close(ref: DocumentRef): Promise<void>;
  drop(ref: DocumentRef): Promise<void>;
  closeAll(): Promise<void>;
  each(act: (opened: OpenDocument) => unknown): void;
}

export function openDocuments(api: StoreApi<WorkspaceState>, tools: WorkspaceTools, told: Told): OpenDocuments {
  const opening = new Map<string, Promise<Result<OpenDocument>>>();
  const begin = async (ref: DocumentRef): Promise<Result<OpenDocument>> => {
    // Lists of documents do without all that editing takes: history, journal, saving, merging.
    const { openIn } = await import('./open-in.ts');
    const found = await openIn(api, tools, ref, told);
    if (!found.ok) opening.delete(documentKey(ref));
    return found;
  };
  const taken = async (ref: DocumentRef): Promise<OpenDocument | undefined> => {
    const key = documentKey(ref);
    await opening.get(key);
    opening.delete(key);
    const open = new Map(api.getState().open);
    const opened = open.get(key);
    open.delete(key);
    if (opened !== undefined) api.setState({ open });
    return opened;
  };
  const close = async (ref: DocumentRef): Promise<void> => {
    const opened = await taken(ref);
    await opened?.close();
  };
  return {
    open(ref) {
      const key = documentKey(ref);
      const found = opening.get(key) ?? begin(ref);
      opening.set(key, found);
      return found;
    },
    close,
    async drop(ref) {
      const opened = await taken(ref);
      await opened?.drop();
    },
    async closeAll() {
      const { open } = api.getState();
      await Promise.all([...open.values()].map(({ store }) => close(store.api.getState().document)));
    },
    each(act) {
      for (const opened of api.getState().open.values()) void act(opened);
    },
  };
}
