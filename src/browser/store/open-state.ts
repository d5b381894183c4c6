import type { Document } from '../../kernel/model/document.ts';
import type { History } from './history.ts';

/**
 * How the open document stands to the saved one.
 * - `second-tab`: another tab of this browser has the document open and saves it; this one only looks
 * - `conflict`: someone saved another version since; nothing is sent until the user has decided
 */
export type Sync = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'second-tab';

/** Everything about one open document. `document` and `history` outlive the tab; the rest is the session's. */
export interface OpenState<D extends Document = Document> {
  readonly tenant: string;
  readonly document: D;
  readonly history: History;
  /** What the server has, and its revision. */
  readonly saved: D;
  readonly revision: number;
  readonly sync: Sync;
  /** The other version, while `sync` is `conflict`. */
  readonly theirs: { readonly document: D; readonly revision: number } | null;
  readonly selection: readonly string[];
}
