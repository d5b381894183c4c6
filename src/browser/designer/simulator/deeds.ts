import type { Answer, CallInput } from '../../../kernel/model/call.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { promptEnd, wantsInput } from '../../../twin/simulator/caller.ts';
import { lineage, type Moment, type Session } from '../../../twin/simulator/moment.ts';
import { replyTo } from '../../../twin/simulator/outside.ts';
import { variables } from '../../../twin/simulator/variables.ts';

/**
 * Something that somebody did in a call. Times count from what it answered, so that it can be done again in a call whose
 * prompts are longer: `afterPrompt` from the end of the prompt, `afterWait` from when the wait began.
 */
export type Deed =
  | { readonly do: 'act'; readonly input: Acting; readonly when: When }
  | { readonly do: 'answer'; readonly answer: Answer; readonly when: When }
  /** The wait was left to pass. */
  | { readonly do: 'skip' }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'set'; readonly variable: string; readonly value: Value };

export type Acting = Exclude<CallInput, { type: 'time' | 'answer' }>;

export type When =
  | { readonly afterPrompt: number }
  | { readonly afterWait: number }
  /** Milliseconds since the start of the call: the call did not ask for anything. */
  | { readonly at: number };

/** All that was done from the start of the call to a moment; what happens by itself is left out. */
export function deedsTo(session: Session, moment: Moment): readonly Deed[] {
  return lineage(moment).flatMap((each) => deedOf(session, each) ?? []);
}

function deedOf(session: Session, moment: Moment): Deed | null {
  const { cause, parent } = moment;
  if (cause.because === 'variable-set') {
    const now = variables(session, moment, true).find(({ name }) => name === cause.variable);
    return now === undefined ? null : { do: 'set', variable: cause.variable, value: now.value };
  }
  if (parent === null || cause.because === 'began' || cause.because === 'stepped') return null;
  if (cause.because === 'answered') {
    const { answer, at } = cause.input;
    return cause.by === 'mock' ? null : { do: 'answer', answer, when: { afterWait: at - parent.state.at } };
  }
  const { input } = cause;
  return input.type === 'time' ? patience(parent, input.at) : { do: 'act', input, when: whenOf(parent, input.at) };
}

/** Prompts and answers pass by themselves; somebody must want the silence of a caller, or of a service nobody plays. */
function patience({ state, outside }: Moment, at: number): Deed | null {
  const { wait } = state;
  if (wait === null || wait.for === 'playback') return null;
  const isAtEnd = at === wait.until;
  if (wantsInput(wait)) return isAtEnd ? { do: 'skip' } : { do: 'pass', ms: at - state.at };
  return isAtEnd && replyTo(wait, outside)?.comes.startsWith('from') ? { do: 'skip' } : null;
}

function whenOf({ state }: Moment, at: number): When {
  if (state.wait === null || !wantsInput(state.wait)) return { at };
  const end = promptEnd(state.wait, state.at);
  return at < end ? { afterWait: at - state.at } : { afterPrompt: at - end };
}
