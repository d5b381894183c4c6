/** One thing that may be written where the caret stands. */
export interface Completion {
  /** What the list shows and what is typed to find it. */
  readonly label: string;
  /** What replaces the word at the caret. */
  readonly insert: string;
  /** Where the caret goes, counted from the start of `insert`. */
  readonly caret: number;
  readonly kind: 'scope' | 'variable' | 'function' | 'word' | 'operator';
  /** A value type, or `any`; empty where it says nothing. */
  readonly type: string;
  readonly doc: string;
  /** A complete expression that shows its use; empty for none. */
  readonly example: string;
}

/** What may be written at the caret; it replaces the text from `from` up to `to`. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}
