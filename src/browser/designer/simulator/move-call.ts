import type { Answer } from '../../../kernel/model/call.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { promptEnd } from '../../../twin/simulator/caller.ts';
import type { Given } from '../../../twin/simulator/given-input.ts';
import { lineage, type Moment } from '../../../twin/simulator/moment.ts';
import { runToWait, skipWait, step } from '../../../twin/simulator/moves.ts';
import { setVariable } from '../../../twin/simulator/set-variable.ts';
import type { CallRun } from './call-run.ts';
import { type Pace, type Settled, settle } from './settle.ts';

/** One step: enters one element, or lets playback or a mock answer pass. */
export function stepped(run: CallRun): CallRun {
  const { moment, problem, ask } = step(run.session, run.moment);
  return stand(run, { moment, problem, ask, hit: null });
}

/** Runs to the next wait, for whatever it is; a wait that the call is in is left first. */
export function ranToWait(run: CallRun): CallRun {
  return stand(run, { ...runToWait(run.session, run.moment), hit: null });
}

/** Runs on to where somebody must do something, or to a breakpoint. */
export function ranOn(run: CallRun, pace: Pace): CallRun {
  return stand(run, settle(run.session, run.moment, pace, true));
}

/**
 * Gives the call an input and runs on. What comes before it by the clock, comes before; when a breakpoint is met on the
 * way there, the call stops and the input is not given.
 *
 * @param at milliseconds since the start of the call
 */
export function given(run: CallRun, input: Given, at: number, pace: Pace): CallRun {
  let before = settleReady(run, run.moment, pace);
  for (let guard = 0; guard < LONGEST_WAY; guard += 1) {
    const { moment, problem, hit } = before;
    const isOver = input.type === 'time' && (moment.state.phase === 'ended' || moment.state.at > at);
    if (isOver || hit !== null || problem !== null) return stand(run, before);
    const next = step(run.session, moment, { ...input, at });
    if (next.problem !== null) return stand(run, { ...next, hit: null });
    if (isCausedBy(next.moment, input, at)) return stand(run, settle(run.session, next.moment, pace, false));
    before = settleReady(run, next.moment, pace);
  }
  return stand(run, before);
}

/** More waits than this do not pass before an input: a call is at most a day long. */
const LONGEST_WAY = 10_000;

/** To the next wait whatever it is for: an input may come during playback too. */
function settleReady({ session }: CallRun, moment: Moment, pace: Pace): Settled {
  return settle(session, moment, { ...pace, isRealTime: true }, true);
}

function isCausedBy({ cause }: Moment, { type }: Given, at: number): boolean {
  if (cause.because === 'answered') return type === 'answer';
  return cause.because === 'input' && cause.input.type === type && (type !== 'time' || cause.input.at >= at);
}

/** What the caller does: when the prompt has ended, or, when it is not null, `early` milliseconds into it. */
export function callerDid(run: CallRun, input: Given, early: number | null, pace: Pace): CallRun {
  const { phase, wait } = run.moment.state;
  const asked = early === null && (phase === 'ready' || wait?.for === 'playback') ? ranOn(run, pace) : run;
  if (asked !== run && (asked.hit !== null || asked.problem !== null)) return asked;
  return given(asked, input, whenActing(asked.moment, early), pace);
}

/** Milliseconds between keys that are pressed one after the other; scenarios have the same default. */
const KEY_GAP = 300;

/** When the caller acts while time stands still. */
export function whenActing({ state, cause }: Moment, early: number | null): number {
  const { wait, at } = state;
  const isTyping =
    cause.because === 'input' && cause.input.type === 'key' && wait !== null && wait.playingUntil === null;
  if (isTyping) return at + KEY_GAP;
  if (wait === null) return at + (early ?? 0);
  return early === null ? promptEnd(wait, at) : Math.min(at + early, Math.max(at, promptEnd(wait, at) - 1));
}

export function answered(run: CallRun, answer: Answer, at: number, pace: Pace): CallRun {
  return given(run, { type: 'answer', answer }, at, pace);
}

/** Lets the wait pass to its deadline. */
export function skipped(run: CallRun, pace: Pace): CallRun {
  const { wait } = run.moment.state;
  if (wait === null || wait.until === null) {
    const { moment, problem } = skipWait(run.session, run.moment);
    return wait === null ? ranOn(run, pace) : stand(run, { moment, problem, ask: null, hit: null });
  }
  return given(run, { type: 'time' }, wait.until, pace);
}

/** Lets time pass, in milliseconds, whatever comes in it. */
export function passed(run: CallRun, ms: number, pace: Pace): CallRun {
  return given(run, { type: 'time' }, run.moment.state.at + ms, pace);
}

/** Gives a variable another value from here on. */
export function changed(run: CallRun, variable: string, value: Value): CallRun {
  const { moment, problem, ask } = setVariable(run.session, run.moment, variable, value);
  return stand(run, { moment, problem, ask, hit: null });
}

/** Back to where somebody did something before; at the first such place nothing changes. */
export function wentBack(run: CallRun): CallRun {
  const before = lineage(run.moment).filter(({ id }) => id !== run.moment.id && run.stops.has(id));
  const target = before[before.length - 1];
  return target === undefined ? run : at(run, target);
}

/** Any moment of the session, to look at it or to take another way from there. */
export function wentTo(run: CallRun, id: number): CallRun {
  const target = run.session.moments[id];
  return target === undefined ? run : at(run, target);
}

function at(run: CallRun, moment: Moment): CallRun {
  return stand(run, { moment, problem: null, ask: null, hit: null });
}

/** Where the caller acted counts as a stop too: it is where one may want to act otherwise. */
function stand(run: CallRun, { moment, problem, ask, hit }: Settled): CallRun {
  return { ...run, moment, problem, ask, hit, stops: new Set(run.stops).add(moment.id) };
}
