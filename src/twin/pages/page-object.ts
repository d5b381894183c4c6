/** What a page shows of one object: masked already. */
export interface PageObject {
  readonly name: string;
  /** False: nobody was found in the table behind it. */
  readonly isFound: boolean;
  readonly values: readonly PageValue[];
}

export interface PageValue {
  readonly name: string;
  readonly text: string;
  readonly isMandatory: boolean;
}

/** What of an answer is not as it was agreed: a JSON pointer into it, what is expected there and what stands there. */
export interface AnswerProblem {
  readonly path: string;
  readonly expected: Expected;
  readonly found: string;
}

export type Expected =
  | 'json'
  | 'array'
  | 'object'
  | 'text'
  | 'boolean'
  | 'type-code'
  | 'mask-style'
  | 'dictionary-items'
  | 'dictionary-key'
  | 'number'
  | 'short-text'
  | 'value';
