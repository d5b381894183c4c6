import type { DocumentRef } from '../../kernel/model/document.ts';

/** A document that was made with a step, and its revision then. */
export interface MadeDocument extends DocumentRef {
  readonly name: string;
  readonly revision: number;
}

/** An undo step that changed more than the document whose history it stands in. Plain JSON: the journal keeps it. */
export interface SharedStep {
  /** The same in the histories of all documents that the step changed. */
  readonly id: string;
  /** Documents that change back with this one, and those that go with it; empty in the histories of the others. */
  readonly others: readonly DocumentRef[];
  readonly made: readonly MadeDocument[];
}

export type Direction = 'undo' | 'redo';

/** What a step did in other documents when it was undone or redone. */
export interface Followed {
  readonly direction: Direction;
  /** How many documents did the same. */
  readonly count: number;
  /** Names of those that somebody changed since: they stay as they are. */
  readonly left: readonly string[];
}
