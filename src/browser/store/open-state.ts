import type { Problem } from '../../contract/problem.ts';
import type { Document } from '../../kernel/model/document.ts';
import { type History, NO_HISTORY } from './history.ts';

/**
 * How the open document stands to the saved one.
 * - `offline`: the server does not answer; the work is kept in this browser and sent as soon as it does
 * - `conflict`: someone saved another version since; nothing is sent until the user has decided
 * - `refused`: the server will not take the document as it is, for the reason in `refusal`; the next change tries again
 * - `second-tab`: another tab of this browser has the document open and saves it; this one only looks
 */
export type Sync = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused' | 'second-tab';

/** A version that somebody else saved. `document` is null when they deleted it. */
export interface TheirVersion<D extends Document = Document> {
  readonly document: D | null;
  readonly revision: number;
}

/** A save that is on its way, or whose answer was lost: it is repeated under the same id. */
export interface Sending<D extends Document = Document> {
  readonly saveId: string;
  readonly document: D;
  readonly baseRevision: number;
}

/** Everything about one open document. The journal keeps all but the last five fields. */
export interface OpenState<D extends Document = Document> {
  readonly tenant: string;
  readonly document: D;
  readonly history: History;
  /** What the server has, as far as is known, and its revision. */
  readonly saved: D;
  readonly revision: number;
  readonly sending: Sending<D> | null;
  readonly sync: Sync;
  /** The other version, while `sync` is `conflict`. */
  readonly theirs: TheirVersion<D> | null;
  /** Why the server will not take it, while `sync` is `refused`. */
  readonly refusal: Problem | null;
  /** While a drag goes on the document is between two steps: nobody saves or journals it. */
  readonly isInGesture: boolean;
  readonly selection: readonly string[];
}

/** A document as it is when it has just been loaded. */
export function freshState<D extends Document>(tenant: string, document: D, revision: number): OpenState<D> {
  return {
    tenant,
    document,
    history: NO_HISTORY,
    saved: document,
    revision,
    sending: null,
    sync: 'saved',
    theirs: null,
    refusal: null,
    isInGesture: false,
    selection: [],
  };
}
