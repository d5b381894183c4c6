import { advance, begin, deliver, resume, type Step } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts, CallInput, CallState } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { deepFreeze } from './deep-freeze.harness.ts';

/** What a call of the tests is like unless a case says otherwise: it comes in on Monday 2026-01-05 at 09:00:00 UTC. */
export const CALL: CallFacts = {
  callId: '1767603600-1',
  caller: '13800000000',
  called: '12345',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 1_767_603_600_000,
  language: 'en-US',
  calldata: {},
  seed: 1,
};

/** What came before the flow that is looked at. */
export type Before = Partial<Pick<CallState, 'timeouts' | 'nomatches' | 'ivr' | 'dialog' | 'level'>>;

export interface Conducted {
  readonly events: readonly CallEvent[];
  readonly states: readonly CallState[];
  readonly state: CallState;
}

/** A whole call. All states are frozen: a move that writes to the state it came from fails the test. */
export function conductCall(
  program: Program,
  flow: string,
  call: Partial<CallFacts>,
  inputs: readonly CallInput[],
  before: Before = {},
): Conducted {
  const first = begun(program, flow, call, before, deepFreeze);
  return inputs.reduce(
    (sofar: Conducted, input) => after(sofar, resume(program, sofar.state, input), deepFreeze),
    runToWait(() => program, first, deepFreeze),
  );
}

/** The same call in the smallest moves there are; after each it is stored as text and taken up by another process. */
export function conductInPieces(
  compiled: () => Program,
  flow: string,
  call: Partial<CallFacts>,
  inputs: readonly CallInput[],
  before: Before = {},
): Conducted {
  let conducted = runToWait(compiled, begun(compiled(), flow, call, before, stored), stored);
  for (const input of inputs) {
    for (let isDue = true; isDue; ) {
      isDue = isTimeFirst(conducted.state, input);
      conducted = runToWait(compiled, after(conducted, deliver(compiled(), conducted.state, input), stored), stored);
    }
  }
  return conducted;
}

type Keep = (state: CallState) => CallState;

function begun(program: Program, flow: string, call: Partial<CallFacts>, before: Before, keep: Keep): Conducted {
  const { state, events } = begin(program, flow, { ...CALL, ...call });
  const first = keep({ ...state, ...before });
  return { events, states: [first], state: first };
}

function runToWait(compiled: () => Program, from: Conducted, keep: Keep): Conducted {
  let sofar = from;
  while (sofar.state.phase === 'ready') sofar = after(sofar, advance(compiled(), sofar.state), keep);
  return sofar;
}

function after(sofar: Conducted, step: Step, keep: Keep): Conducted {
  const state = keep(step.state);
  return { events: [...sofar.events, ...step.events], states: [...sofar.states, state], state };
}

/** Whether a deadline lies before the input, or at the same moment: then time has to pass first. */
function isTimeFirst({ wait }: CallState, input: CallInput): boolean {
  const until = wait?.until ?? Number.POSITIVE_INFINITY;
  return input.type === 'time' ? until < input.at : until <= input.at;
}

function stored(state: CallState): CallState {
  return deepFreeze(JSON.parse(JSON.stringify(state)) as CallState);
}
