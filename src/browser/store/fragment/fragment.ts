import type { Connection, FlowElement, Frame, Note, Position, Variable } from '../../../kernel/model/flow.ts';

/** A document outside that the elements refer to: kept by id; the name is for people. */
export interface FragmentReference {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** Part of a flow as it stands on the clipboard: plain JSON text that can be pasted anywhere, also into a mail. */
export interface Fragment {
  readonly callsmith: 'fragment';
  readonly version: 1;
  readonly elements: readonly FlowElement[];
  /** Those between its elements. */
  readonly connections: readonly Connection[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
  readonly layout: Readonly<Record<string, Position>>;
  /** Flow variables that the elements use, without the values of encrypted ones. */
  readonly variables: readonly Variable[];
  readonly references: readonly FragmentReference[];
}
