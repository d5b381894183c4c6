import type { Refusal } from './refusal.ts';

/** The one clock of a request, joined with the caller's own wish to stop. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Rejects with the signal's reason; never resolves. */
  readonly passed: Promise<never>;
  /** Why the signal was aborted; undefined while it was not. */
  readonly refusal: () => Refusal | undefined;
  readonly stop: () => void;
}

export function startDeadline(milliseconds: number, wish: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let why: Refusal | undefined;
  const abort = (refusal: Refusal): void => {
    why ??= refusal;
    controller.abort();
  };
  const passed = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // Nobody may be waiting for it when the request ends by itself in the same moment.
  passed.catch(() => {});
  const onWish = (): void => abort(cancelled);
  const timer = setTimeout(() => abort(timedOut(milliseconds)), milliseconds);
  if (wish?.aborted === true) onWish();
  else wish?.addEventListener('abort', onWish, { once: true });
  const stop = (): void => {
    clearTimeout(timer);
    wish?.removeEventListener('abort', onWish);
  };
  return { signal: controller.signal, passed, refusal: () => why, stop };
}

const cancelled: Refusal = {
  code: 'cancelled',
  reason: 'the request was cancelled',
  remedy: 'Send it again if the answer is still wanted.',
};

function timedOut(milliseconds: number): Refusal {
  return {
    code: 'timeout',
    reason: `there was no complete answer within ${milliseconds} ms`,
    remedy: 'Look into what the service waits for, or raise the time limit.',
  };
}
