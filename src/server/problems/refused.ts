import type { ProblemParts } from '../../contract/problem.ts';
import type { ProblemCode } from '../../contract/problem-codes.ts';

/** The parts of one problem: its code, and what that code tells beyond the sentence. */
export type RefusalParts = ProblemParts & { readonly code: ProblemCode };

/**
 * Carries a problem out of a transaction, which ends without a change, to where it becomes the answer.
 */
export class Refused extends Error {
  readonly parts: RefusalParts;

  constructor(parts: RefusalParts, detail: string) {
    super(detail);
    this.parts = parts;
  }
}
