import type { FailureCode } from './outcome.ts';

/** Why a request ends without an answer; the sender adds the place and the time and makes a failure of it. */
export interface Refusal {
  readonly code: FailureCode;
  /** A clause without its full stop; it follows "GET https://host: ". */
  readonly reason: string;
  /** A whole sentence. */
  readonly remedy: string;
}

/**
 * Carries a refusal through Node's sockets and streams, which pass on nothing but errors. It never leaves this folder.
 */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}
