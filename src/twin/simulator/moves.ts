import { advance, deliver } from '../../kernel/engine/engine.ts';
import type { CallInput, ServiceRequest, Wait } from '../../kernel/model/call.ts';
import { type Given, inputOf } from './given-input.ts';
import { type Cause, type Moment, type Moved, moved, type Session, stayed } from './moment.ts';
import { nobodyAnswers, replyTo } from './outside.ts';
import { overrun } from './run-call.ts';
import { append } from './session.ts';

/**
 * One step: enters one element, or gives a waiting call its input and goes no further. Without an input, playback goes
 * to its end and a mock answer arrives.
 */
export function step(session: Session, moment: Moment, given?: Given): Moved {
  const { phase } = moment.state;
  if (phase === 'ended') return stayed(moment, ENDED);
  if (given !== undefined) {
    const input = inputAt(moment, given);
    return typeof input === 'string'
      ? stayed(moment, input)
      : moved(take(session, moment, eventBefore(moment, input) ?? input));
  }
  if (phase === 'waiting') return leaveWait(session, moment);
  return moved(append(session, moment, { because: 'stepped' }, advance(session.program, moment.state)));
}

/** Runs to the next wait, or the end. A call that waits leaves that wait first, as `step` does. */
export function runToWait(session: Session, moment: Moment): Moved {
  if (moment.state.phase === 'ready') return moved(runOn(session, moment));
  const left = step(session, moment);
  return { ...left, moment: runOn(session, left.moment) };
}

/** Gives a waiting call an input and runs it to its next wait. Deadlines and answers that come before, come before. */
export function provide(session: Session, moment: Moment, given: Given): Moved {
  let at = runOn(session, moment);
  if (hasEnded(at)) return stayed(at, ENDED);
  const first = inputAt(at, given);
  if (typeof first === 'string') return stayed(at, first);
  for (let inputs = 0; ; inputs += 1) {
    const input = inputAt(at, { ...given, at: first.at } as Given);
    if (typeof input === 'string') return stayed(at, input);
    const before = eventBefore(at, input);
    at = runOn(session, take(session, at, before ?? input));
    if (before === null) return moved(at);
    const tooLong = overrun(inputs, at.state.at);
    if (tooLong !== null) return stayed(at, tooLong);
    if (hasEnded(at)) return input.type === 'time' ? moved(at) : stayed(at, ENDED);
  }
}

/** Lets the wait pass to its deadline, and runs on. */
export function skipWait(session: Session, moment: Moment): Moved {
  const { wait, phase } = moment.state;
  if (phase === 'ended') return stayed(moment, ENDED);
  if (wait === null) return runToWait(session, moment);
  if (wait.until === null)
    return stayed(moment, 'This wait has no deadline. Give an answer, or let the caller hang up.');
  return moved(runOn(session, take(session, moment, { type: 'time', at: wait.until })));
}

/** Lets time pass, in milliseconds, whatever comes in it. */
export function passTime(session: Session, moment: Moment, ms: number): Moved {
  if (!(Number.isSafeInteger(ms) && ms >= 0)) return stayed(moment, 'Time passes by whole milliseconds from 0.');
  return provide(session, moment, { type: 'time', at: moment.state.at + ms });
}

function hasEnded({ state }: Moment): boolean {
  return state.phase === 'ended';
}

const ENDED = 'The call has ended. Go back to take another way.';

/**
 * Answers come before what the caller does at the same time, so that a scenario can repeat the order: one that is given
 * by hand after it comes a millisecond later.
 */
function inputAt(moment: Moment, given: Given): CallInput | string {
  const input = inputOf(given, moment.state);
  if (typeof input === 'string' || input.type !== 'answer') return input;
  const actedNow = ({ cause }: Moment) =>
    cause.because === 'input' && cause.input.type !== 'time' && cause.input.at === input.at;
  for (let at: Moment | null = moment; at?.state.wait?.number === input.to; at = at.parent) {
    if (at.parent?.state.wait?.number === input.to && actedNow(at)) return { ...input, at: input.at + 1 };
  }
  return input;
}

/** What happens to a waiting call before this input, if anything does. */
function eventBefore({ state, outside }: Moment, input: CallInput): CallInput | null {
  const wait = state.wait as Wait;
  const reply = replyTo(wait, outside);
  const until = wait.until ?? Number.POSITIVE_INFINITY;
  const isTime = input.type === 'time';
  if (reply?.comes === 'answer' && reply.at < until && input.type !== 'answer') {
    if (reply.at <= input.at) return { type: 'answer', to: wait.number, answer: reply.answer, at: reply.at };
  }
  return until <= input.at && !(isTime && until === input.at) ? { type: 'time', at: until } : null;
}

function leaveWait(session: Session, moment: Moment): Moved {
  const wait = moment.state.wait as Wait;
  if (wait.for === 'playback' && wait.until !== null) {
    return moved(take(session, moment, { type: 'time', at: wait.until }));
  }
  if (wait.for !== 'answer')
    return stayed(moment, 'The call waits for the caller. Give it an input, or let time pass.');
  const reply = replyTo(wait, moment.outside);
  if (reply?.comes === 'from-live-service') return { ...moved(moment), ask: wait.request as ServiceRequest };
  if (reply?.comes === 'answer' && reply.at < (wait.until ?? Number.POSITIVE_INFINITY)) {
    return moved(take(session, moment, { type: 'answer', to: wait.number, answer: reply.answer, at: reply.at }));
  }
  if (reply?.comes === 'from-nobody') return stayed(moment, nobodyAnswers(wait.request as ServiceRequest));
  if (wait.until !== null) return moved(take(session, moment, { type: 'time', at: wait.until }));
  return stayed(
    moment,
    'The answer never comes, and the wait has no deadline. Give an answer, or let the caller hang up.',
  );
}

function take(session: Session, moment: Moment, input: CallInput): Moment {
  return append(session, moment, causeOf(moment, input), deliver(session.program, moment.state, input));
}

function causeOf({ state, outside }: Moment, input: CallInput): Cause {
  if (input.type !== 'answer') return { because: 'input', input };
  const reply = state.wait === null ? null : replyTo(state.wait, outside);
  const isMock = reply?.comes === 'answer' && reply.answer === input.answer;
  return { because: 'answered', by: isMock ? 'mock' : 'hand', input };
}

function runOn(session: Session, moment: Moment): Moment {
  let at = moment;
  while (at.state.phase === 'ready') {
    at = append(session, at, { because: 'stepped' }, advance(session.program, at.state));
  }
  return at;
}
