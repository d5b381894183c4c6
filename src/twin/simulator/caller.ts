import type { CallInput, CallState, Key, Wait } from '../../kernel/model/call.ts';
import type { CallerAction } from './caller-action.ts';

/** How far a caller has come with their actions. */
export interface CallerState {
  /** Number of the next action, from 0. */
  readonly action: number;
  /** How many of its keys are pressed. */
  readonly keys: number;
  /** When its next input comes; null while the caller waits to be asked. Milliseconds since the start of the call. */
  readonly due: number | null;
  /** When the action before was done. */
  readonly since: number;
}

export const NOTHING_DONE: CallerState = { action: 0, keys: 0, due: null, since: 0 };

/** Whether the call wants something of the caller. */
export function wantsInput(wait: Wait): boolean {
  return wait.for === 'keys' || wait.for === 'speech' || wait.for === 'keys-or-speech';
}

/** The caller after a look at where the call stands: once they know when they act, they do, whatever happens before. */
export function planned(actions: readonly CallerAction[], caller: CallerState, state: CallState): CallerState {
  const action = actions[caller.action];
  if (action === undefined || action.do === 'stay-silent' || caller.due !== null || state.wait === null) return caller;
  if (action.unasked) return { ...caller, due: caller.since + (action.after ?? 0) };
  if (!wantsInput(state.wait)) return caller;
  const due = action.after === undefined ? promptEnd(state.wait, state.at) : state.at + action.after;
  return { ...caller, due };
}

/** When the caller has heard the prompt to its end; `now` when none is playing. */
export function promptEnd(wait: Wait, now: number): number {
  return Math.max(now, wait.playingUntil ?? now);
}

/** The input that is due, and the caller after it. */
export function act(
  actions: readonly CallerAction[],
  caller: CallerState,
  at: number,
): { readonly input: CallInput; readonly caller: CallerState } {
  const action = actions[caller.action] as CallerAction;
  const done: CallerState = { action: caller.action + 1, keys: 0, due: null, since: at };
  switch (action.do) {
    case 'press': {
      const input: CallInput = { type: 'key', key: action.keys.charAt(caller.keys) as Key, at };
      const keys = caller.keys + 1;
      return { input, caller: keys < action.keys.length ? { ...caller, keys, due: at + action.gap } : done };
    }
    case 'say':
      return { input: { type: 'speech', text: action.text, confidence: action.confidence, at }, caller: done };
    case 'mumble':
      return { input: { type: 'nomatch', at }, caller: done };
    case 'hang-up':
      return { input: { type: 'hang-up', at }, caller: done };
    case 'want-agent':
      return { input: { type: 'agent-wanted', at }, caller: done };
    case 'stay-silent':
      return { input: { type: 'time', at }, caller: done };
  }
}

/** The caller after a deadline has passed: silence that was intended is done when it was noticed. */
export function silent(actions: readonly CallerAction[], caller: CallerState, wait: Wait, at: number): CallerState {
  if (actions[caller.action]?.do !== 'stay-silent' || !wantsInput(wait)) return caller;
  return { action: caller.action + 1, keys: 0, due: null, since: at };
}
