import { type Breakpoint, breakpointAt } from '../../../twin/simulator/breakpoints.ts';
import type { Moment, Moved, Session } from '../../../twin/simulator/moment.ts';
import { step } from '../../../twin/simulator/moves.ts';
import { replyTo } from '../../../twin/simulator/outside.ts';
import { overrun } from '../../../twin/simulator/run-call.ts';

/** How a call goes on by itself. */
export interface Pace {
  readonly breakpoints: readonly Breakpoint[];
  /** Whether prompts and mock answers take their time; else they pass at once. */
  readonly isRealTime: boolean;
}

export interface Settled extends Moved {
  readonly hit: Breakpoint | null;
}

/**
 * Runs to where somebody must do something, a breakpoint is met, or the call ends.
 *
 * @param entered whether the element the call stands before is entered even if there is a breakpoint
 */
export function settle(session: Session, moment: Moment, pace: Pace, entered: boolean): Settled {
  let at = moment;
  for (let inputs = 0; ; ) {
    const { phase, wait } = at.state;
    if (phase === 'ended') return halted(at, null);
    if (phase === 'waiting') {
      if (pace.isRealTime || (wait?.for !== 'playback' && wait?.for !== 'answer')) return halted(at, null);
      if (wait.for === 'answer' && replyTo(wait, at.outside)?.comes === 'from-nobody') return halted(at, null);
      inputs += 1;
    } else if (pace.breakpoints.length > 0 && !(entered && at === moment)) {
      const hit = breakpointAt(session, at, pace.breakpoints);
      if (hit !== null) return halted(at, hit);
    }
    const next = step(session, at);
    const tooLong = overrun(inputs, next.moment.state.at);
    if (next.moment === at || tooLong !== null) return { ...next, problem: next.problem ?? tooLong, hit: null };
    at = next.moment;
  }
}

function halted(moment: Moment, hit: Breakpoint | null): Settled {
  return { moment, problem: null, ask: null, hit };
}
