import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentStore } from './document-store.ts';

/** What somebody entered that the document cannot hold yet, and what stood there when they did. */
export interface Draft {
  readonly base: unknown;
  readonly value: unknown;
}

/** The store of an open document. */
export type DraftOwner = Pick<DocumentStore, 'api'>;

type Drafts = StoreApi<ReadonlyMap<string, Draft>>;

const ofDocuments = new WeakMap<object, Drafts>();

/** Whoever looks at another element in between finds them again, and so does who comes back after a crash. */
export function draftsOf({ api }: DraftOwner): Drafts {
  const known = ofDocuments.get(api);
  if (known !== undefined) return known;
  const { tenant, document } = api.getState();
  const place = `callsmith-drafts/${tenant}/${document.kind}/${document.id}`;
  const drafts = createStore<ReadonlyMap<string, Draft>>(() => readDrafts(keptAt(place)));
  drafts.subscribe((now) => keepAt(place, now));
  ofDocuments.set(api, drafts);
  return drafts;
}

/** The drafts that a text holds; none when it is none of ours. */
export function readDrafts(text: string | null): ReadonlyMap<string, Draft> {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, Draft] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  return typeof entry[1] === 'object' && entry[1] !== null && 'base' in entry[1] && 'value' in entry[1];
}

/** A browser may keep nothing at all: then drafts live as long as the page. */
function keptAt(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function keepAt(place: string, drafts: ReadonlyMap<string, Draft>): void {
  try {
    if (drafts.size === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify([...drafts]));
  } catch {
    // No room: the draft is still in the form.
  }
}

/** Remembers what is entered at a place, or with null forgets it. */
export function keepDraft(drafts: Drafts, key: string, draft: Draft | null): void {
  const before = drafts.getState();
  if (draft === null && !before.has(key)) return;
  const after = new Map(before);
  if (draft === null) after.delete(key);
  else after.set(key, draft);
  drafts.setState(after, true);
}

export function useDraft(owner: DraftOwner, key: string): Draft | undefined {
  return useStore(draftsOf(owner), (drafts) => drafts.get(key));
}
