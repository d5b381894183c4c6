import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What somebody entered that the document cannot hold yet, and what stood there when they did. */
export interface PanelDraft {
  readonly base: unknown;
  readonly value: unknown;
}

type Drafts = StoreApi<ReadonlyMap<string, PanelDraft>>;

/** Kept as long as the document is open: whoever looks at another element in between finds it again. */
const ofDocuments = new WeakMap<object, Drafts>();

/** @param owner the open document's store */
export function panelDrafts(owner: object): Drafts {
  const known = ofDocuments.get(owner) ?? createStore<ReadonlyMap<string, PanelDraft>>(() => new Map());
  ofDocuments.set(owner, known);
  return known;
}

/** Remembers what is entered at a place, or with null forgets it. */
export function keepDraft(drafts: Drafts, key: string, draft: PanelDraft | null): void {
  const before = drafts.getState();
  if (draft === null && !before.has(key)) return;
  const after = new Map(before);
  if (draft === null) after.delete(key);
  else after.set(key, draft);
  drafts.setState(after, true);
}

export function useDraft(owner: object, key: string): PanelDraft | undefined {
  return useStore(panelDrafts(owner), (drafts) => drafts.get(key));
}
