import type { Moment } from '../../../twin/simulator/moment.ts';
import { replyTo } from '../../../twin/simulator/outside.ts';

/**
 * A clock that turns real time into the time of a call. `since`: real time, in milliseconds, at which the call stood at
 * `from`; null: the clock stands still.
 */
export interface CallClock {
  readonly from: number;
  readonly since: number | null;
}

export function stoppedAt(from: number): CallClock {
  return { from, since: null };
}

export function startedAt(from: number, now: number): CallClock {
  return { from, since: now };
}

/** Milliseconds since the start of the call. */
export function timeOn({ from, since }: CallClock, now: number): number {
  return since === null ? from : from + Math.max(0, Math.round(now - since));
}

/**
 * When something happens to the call by itself: the end of playback, an answer, a deadline. Null when it waits for ever,
 * for a hand, or not at all.
 */
export function nextByItself({ state, outside }: Moment): number | null {
  const { wait } = state;
  if (wait === null) return null;
  const reply = replyTo(wait, outside);
  const answerAt = reply?.comes === 'answer' ? reply.at : null;
  if (answerAt === null) return wait.until;
  return wait.until === null ? answerAt : Math.min(wait.until, answerAt);
}
