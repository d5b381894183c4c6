import type { Answer, CallInput, CallState, Key, Wait } from '../../kernel/model/call.ts';
import { promptEnd } from './caller.ts';

/** What is given to a waiting call. `at`: milliseconds since the start of the call; when absent, now. */
export type Given = (
  | { readonly type: 'key'; readonly key: Key }
  /** `confidence` in percent; 100 when absent. */
  | { readonly type: 'speech'; readonly text: string; readonly confidence?: number }
  | { readonly type: 'nomatch' }
  /** When `at` is absent, the prompt is heard to its end. */
  | { readonly type: 'playover' }
  | { readonly type: 'hang-up' }
  /** Only a chat hands over; elsewhere nothing comes of it. */
  | { readonly type: 'agent-wanted' }
  | { readonly type: 'time' }
  /** To what the call asks just now. */
  | { readonly type: 'answer'; readonly answer: Answer }
) & { readonly at?: number };

/** The input as the engine takes it, or why it cannot be given now. */
export function inputOf(given: Given, state: CallState): CallInput | string {
  const { wait } = state;
  if (wait === null) return 'The call does not wait. Run it to its next wait first.';
  const at = Math.max(state.at, given.at ?? state.at);
  if (!Number.isSafeInteger(at)) return 'A time is a whole number of milliseconds since the start of the call.';
  switch (given.type) {
    case 'key':
      return /^[0-9*#]$/.test(given.key) ? { type: 'key', key: given.key, at } : 'A key is one of 0 to 9, * and #.';
    case 'speech': {
      const { text, confidence = 100 } = given;
      if (text.length < 1 || text.length > 1024) return 'What the caller says has 1 to 1,024 characters.';
      if (!(confidence >= 0 && confidence <= 100)) return 'A confidence lies between 0 and 100 %.';
      return { type: 'speech', text, confidence, at };
    }
    case 'playover':
      if (wait.playingUntil === null) return 'No prompt is being played. Let time pass instead.';
      return playoverAt(given.at === undefined ? promptEnd(wait, state.at) : at, wait);
    case 'answer':
      if (wait.request === null) return 'The call does not wait for an answer.';
      return (
        answerProblem(given.answer, wait.request.service) ?? {
          type: 'answer',
          to: wait.number,
          answer: given.answer,
          at,
        }
      );
    default:
      return { type: given.type, at };
  }
}

/** The end of a prompt that is also the end of the wait is the passing of time. */
function playoverAt(at: number, { until }: Wait): CallInput {
  return until !== null && at >= until ? { type: 'time', at: until } : { type: 'playover', at };
}

function answerProblem(answer: Answer, service: string): string | null {
  if (!answer.ok) {
    const isName = /^[a-z][a-z0-9-]{0,63}$/.test(answer.problem);
    return isName ? null : 'A problem is named by lower-case letters, digits and hyphens, such as connection-error.';
  }
  if (service !== 'interface') return null;
  const value: unknown = answer.value;
  const { status, body } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const isStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599;
  if (isStatus && typeof body === 'string') return null;
  return 'The answer of an interface is an HTTP status from 100 to 599 and a body as text.';
}
