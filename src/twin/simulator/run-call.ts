import { resume, start } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts, CallState } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { NEW_DRIVER, next, type Script } from './driver.ts';

/** Inputs that one run may take. */
export const INPUT_LIMIT = 10_000;

/** Virtual time that one run may take: 24 hours in milliseconds. */
export const TIME_LIMIT = 24 * 3_600_000;

/** A call that was played by a script. */
export interface CallRun {
  readonly state: CallState;
  readonly events: readonly CallEvent[];
  /** Actions that the caller did not get to. */
  readonly unused: number;
  /** Why the run is not what the script meant: a request that nobody answers, or a call that does not end. */
  readonly problem: string | null;
}

/** Plays a whole call. The flow must be there. */
export function runCall(program: Program, flow: string, facts: CallFacts, script: Script): CallRun {
  let { state, events } = start(program, flow, facts);
  const all: CallEvent[] = [...events];
  let driver = NEW_DRIVER;
  let problem: string | null = null;
  for (let inputs = 0; state.phase === 'waiting'; inputs += 1) {
    const move = next(script, driver, state);
    const tooLong = overrun(inputs, move.do === 'input' ? move.input.at : state.at);
    if (tooLong !== null || move.do !== 'input') {
      problem = tooLong ?? (move.do === 'nothing' ? move.problem : NO_LIVE_SERVICE);
      break;
    }
    problem ??= move.problem;
    ({ state, events } = resume(program, state, move.input));
    all.push(...events);
    driver = move.driver;
  }
  return { state, events: all, unused: Math.max(0, script.actions.length - driver.caller.action), problem };
}

const NO_LIVE_SERVICE =
  'A scenario asks no live service, so that it gives the same result each time. Add a mock answer.';

/** Why a run must stop here; null while it may go on. */
export function overrun(inputs: number, at: number): string | null {
  if (inputs >= INPUT_LIMIT) {
    return `The call took ${INPUT_LIMIT} inputs and has not ended. Let the caller hang up, or give the flow a way to its end.`;
  }
  if (at > TIME_LIMIT)
    return 'The call took more than 24 hours. Let the caller hang up, or give the flow a way to its end.';
  return null;
}
