import type { Answer, CallInput, CallState, ServiceRequest, Wait } from '../../kernel/model/call.ts';
import type { Answerer } from './answerer.ts';
import { act, type CallerState, NOTHING_DONE, planned, silent } from './caller.ts';
import type { CallerAction } from './caller-action.ts';
import { asked, NOTHING_ASKED, nobodyAnswers, type Outside, replyTo } from './outside.ts';

/** What stands around a call: what its caller does and who answers it. */
export interface Script {
  readonly actions: readonly CallerAction[];
  readonly answerer: Answerer;
}

/** How far caller and outside have come. Plain JSON: it may be stored beside the call's state. */
export interface Driver {
  readonly caller: CallerState;
  readonly outside: Outside;
}

export const NEW_DRIVER: Driver = { caller: NOTHING_DONE, outside: NOTHING_ASKED };

/** What happens next to a waiting call. */
export type Next =
  | { readonly do: 'input'; readonly input: CallInput; readonly driver: Driver; readonly problem: string | null }
  /** The live service must be asked first: see `answeredLive`. */
  | { readonly do: 'ask'; readonly request: ServiceRequest; readonly driver: Driver }
  | { readonly do: 'nothing'; readonly problem: string };

/** What comes first: the deadline of the wait, an answer, or the caller; in this order when they come together. */
export function next(script: Script, driver: Driver, state: CallState): Next {
  const wait = state.wait as Wait;
  const outside = asked(script.answerer, driver.outside, state);
  const caller = planned(script.actions, driver.caller, state);
  const reply = replyTo(wait, outside);
  if (reply?.comes === 'from-live-service') {
    return { do: 'ask', request: wait.request as ServiceRequest, driver: { caller, outside } };
  }
  const answerAt = reply?.comes === 'answer' ? reply.at : reply?.comes === 'from-nobody' ? state.at : NEVER;
  const callerAt = caller.due ?? NEVER;
  const until = wait.until ?? NEVER;
  const at = Math.min(until, callerAt, answerAt);
  if (at === NEVER) return { do: 'nothing', problem: standstill(state, wait) };
  if (at === until) {
    const input: CallInput = { type: 'time', at };
    return { do: 'input', input, driver: { caller: silent(script.actions, caller, wait, at), outside }, problem: null };
  }
  if (at === answerAt) return { ...answerFor(wait, outside, at), driver: { caller, outside } };
  const acted = act(script.actions, caller, at);
  return { do: 'input', input: acted.input, driver: { caller: acted.caller, outside }, problem: null };
}

const NEVER = Number.POSITIVE_INFINITY;

function answerFor(wait: Wait, outside: Outside, at: number) {
  const reply = replyTo(wait, outside);
  if (reply?.comes === 'answer') {
    return {
      do: 'input',
      input: { type: 'answer', to: wait.number, answer: reply.answer, at },
      problem: null,
    } as const;
  }
  const problem = nobodyAnswers(wait.request as ServiceRequest);
  const answer: Answer = { ok: false, problem: 'connection-error', message: problem };
  return { do: 'input', input: { type: 'answer', to: wait.number, answer, at }, problem } as const;
}

/** The driver once the live service has answered. `delay`: milliseconds that it took. */
export function answeredLive(driver: Driver, state: CallState, answer: Answer, delay: number): Driver {
  const reply = { comes: 'answer', answer, at: state.at + delay } as const;
  return { ...driver, outside: { ...driver.outside, wait: state.wait?.number ?? 0, reply } };
}

function standstill(state: CallState, wait: Wait): string {
  const frame = state.frames[state.frames.length - 1];
  const place = `The call stands still at element ${frame?.at ?? ''} of flow ${frame?.flow ?? ''}`;
  if (wait.request !== null) {
    const service = wait.request.service;
    return `${place}: it waits for the answer of the ${service}, which never comes, and has no deadline. Add a mock answer, or let the caller hang up.`;
  }
  return `${place}: it waits for the caller, who does nothing more, and has no deadline. Let the caller hang up.`;
}
