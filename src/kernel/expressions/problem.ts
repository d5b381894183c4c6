export type ProblemCode =
  | 'empty'
  | 'syntax'
  | 'unclosed'
  | 'too-long'
  | 'too-deep'
  | 'too-many-parts'
  | 'too-costly'
  | 'unknown-name'
  | 'unknown-scope'
  | 'unknown-variable'
  | 'unknown-function'
  | 'scope-not-here'
  | 'whole-scope'
  | 'reserved-name'
  | 'arguments'
  | 'type'
  | 'literal'
  | 'failure';

/** What is wrong with the text of an expression or a template, known before any call. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong and what to do; made from `code` and `params`. */
  readonly message: string;
  /** Range in the whole text, in UTF-16 units: `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, string | number>>;
}
