import { advance, begin, resume, type Step } from '../../kernel/engine/engine.ts';
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
export type Before = Partial<Pick<CallState, 'timeouts' | 'nomatches' | 'ivr'>>;

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
  const first = begin(program, flow, { ...CALL, ...call });
  const ready = { ...first, state: { ...first.state, ...before } };
  return collect(program, runToWait(program, ready, asItIs), inputs, asItIs, () => program);
}

/** The same call, stopped at every wait, stored as text and taken up by another process. */
export function conductInPieces(
  compiled: () => Program,
  flow: string,
  call: Partial<CallFacts>,
  inputs: readonly CallInput[],
  before: Before = {},
): Conducted {
  const program = compiled();
  const first = begin(program, flow, { ...CALL, ...call });
  const ready = { ...first, state: stored({ ...first.state, ...before }) };
  return collect(program, runToWait(program, ready, stored), inputs, stored, compiled);
}

function runToWait(program: Program, from: Step, keep: (state: CallState) => CallState): Step {
  let state = keep(from.state);
  const events = [...from.events];
  while (state.phase === 'ready') {
    const step = advance(program, state);
    state = keep(step.state);
    events.push(...step.events);
  }
  return { state, events };
}

function collect(
  program: Program,
  from: Step,
  inputs: readonly CallInput[],
  keep: (state: CallState) => CallState,
  next: () => Program,
): Conducted {
  const events = [...from.events];
  const states = [from.state];
  let current = program;
  let state = from.state;
  for (const input of inputs) {
    current = next();
    const step = resume(current, state, input);
    state = keep(step.state);
    events.push(...step.events);
    states.push(state);
  }
  return { events, states, state };
}

function asItIs(state: CallState): CallState {
  return deepFreeze(state);
}

function stored(state: CallState): CallState {
  return deepFreeze(JSON.parse(JSON.stringify(state)) as CallState);
}
