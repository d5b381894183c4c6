import type { Document } from '../../../kernel/model/document.ts';

/** A place that both sides changed, each in its own way. */
export interface MergeConflict {
  /** Names the conflict in choices; the same for the same place. */
  readonly id: string;
  readonly about: 'element' | 'variable' | 'connection' | 'note' | 'frame' | 'item' | 'field';
  /** What it is about as users call it: the name of the element, variable or field. */
  readonly name: string;
  /** Names of fields and keys of items that lead there. */
  readonly path: readonly string[];
  /** Undefined: not there, or deleted. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type Side = 'mine' | 'theirs';

/** Two versions of a document made one, as far as they do not contradict each other. */
export interface Merge<D extends Document = Document> {
  /** Holds mine wherever there is a conflict. */
  readonly merged: D;
  readonly conflicts: readonly MergeConflict[];
  readonly mine: D;
  readonly theirs: D;
}
