/**
 * A problem of a running call that an element or the engine meets half-way: the engine turns it into an `error` event
 * and leaves by SYSERROR_INNER. Never shown to users as an exception.
 */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
