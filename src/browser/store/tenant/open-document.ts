import type { Document } from '../../../kernel/model/document.ts';
import { createDocumentStore, type DocumentStore } from '../document-store.ts';
import { createJournal } from '../journal/create-journal.ts';
import { journalKey, readRecord } from '../journal/journal-record.ts';
import { isClean, restoredState } from '../journal/restored-state.ts';
import { freshState, type OpenState, type TheirVersion } from '../open-state.ts';
import { clientSaveServer } from '../sync/client-save-server.ts';
import { createSync, type DocumentSync } from '../sync/create-sync.ts';
import { type DocumentHold, holdDocument } from '../tabs/hold-document.ts';
import type { WorkspaceTools } from './workspace-tools.ts';

/** A document that is being looked at or edited. */
export interface OpenDocument<D extends Document = Document> {
  readonly store: DocumentStore<D>;
  readonly sync: DocumentSync<D>;
  readonly hold: DocumentHold;
  /** Writes the journal now. */
  keep(): Promise<void>;
  /** Saves and keeps what there is, then lets go of the document. */
  close(): Promise<void>;
  /** Lets go at once, and forgets what was kept: the document was deleted. */
  drop(): Promise<void>;
}

/**
 * Opens a document: what the journal kept on top of what the server has, saved by itself, held by one tab.
 *
 * @param load what the server has now; null when it cannot be reached
 */
export async function openDocument<D extends Document>(
  first: { readonly kind: string; readonly id: string },
  load: () => Promise<TheirVersion<D> | null>,
  tools: WorkspaceTools,
  onHealth: (isWorking: boolean) => void,
): Promise<OpenDocument<D> | null> {
  const { tenant, clock, storage, client, tabs } = tools;
  const context = await tools.context();
  const key = journalKey(tenant, first);
  const reopen = async (): Promise<OpenState<D> | null> => {
    const [server, kept] = await Promise.all([load(), storage.read(key).catch(() => undefined)]);
    const record = readRecord<D>(kept);
    const isGone = server !== null && server.document === null;
    if (isGone && (record === undefined || isClean(record))) return null;
    if (record !== undefined) return restoredState(tenant, record, server, clock.now(), context);
    return server?.document == null ? null : freshState(tenant, server.document, server.revision);
  };
  const state = await reopen();
  if (state === null) return null;
  const store = createDocumentStore<D>(state, clock.now, context);
  const server = clientSaveServer<D>(client, tenant, tools.author);
  // Who edits is known before anything is sent or written.
  const parts: { sync?: DocumentSync<D>; journal?: ReturnType<typeof createJournal> } = {};
  const flush = async (): Promise<void> => {
    store.settle();
    await Promise.all([parts.sync?.flush(), parts.journal?.flush()]);
    await parts.journal?.flush();
  };
  const hold = holdDocument(store, {
    tabs,
    clock,
    flush,
    reopen: async () => (await reopen()) ?? store.api.getState(),
  });
  await hold.ready;
  const sync = createSync(store, server, { clock, newSaveId: tools.newSaveId, isOnline: tools.surroundings.isOnline });
  const journal = createJournal(store, storage, clock, onHealth);
  Object.assign(parts, { sync, journal });
  const letGo = (): void => {
    sync.stop();
    journal.stop();
    hold.stop();
  };
  return {
    store,
    sync,
    hold,
    async keep() {
      store.settle();
      await journal.flush();
    },
    async close() {
      await flush();
      letGo();
    },
    async drop() {
      letGo();
      await storage.remove(key).catch(() => undefined);
    },
  };
}
