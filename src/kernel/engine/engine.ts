import type { CallFacts, CallInput, CallState, Key } from '../model/call.ts';
import type { ElementInput } from '../model/element-type.ts';
import type { CallEvent } from '../model/event.ts';
import type { ChannelSettings } from '../model/tenant.ts';
import { end, enterElement, hear } from './advance.ts';
import { globalsOf, maskedCall } from './call-globals.ts';
import { handOver, handOverQueue } from './hand-over.ts';
import { LiveRun } from './live-run.ts';
import type { CompiledFlow, Node, Program } from './program.ts';

/** A call after a move, and what happened during the move. */
export interface Step {
  readonly state: CallState;
  readonly events: readonly CallEvent[];
}

/** The caller of the engine made a mistake; never a problem of a document or of a call. */
export class EngineMisuse extends Error {
  override readonly name = 'EngineMisuse';
}

/** Starts a call and runs it to its first wait. */
export function start(program: Program, flow: string, call: CallFacts): Step {
  return andRun(program, begin(program, flow, call));
}

/** Hands the call an input and runs it to its next wait, or its end. */
export function resume(program: Program, state: CallState, input: CallInput): Step {
  const run = liveRun(program, state);
  receive(run, input);
  return { state: run.snapshot(), events: run.events };
}

/** A whole call whose inputs are known: the same trace as `start` and one `resume` for each, without the states between. */
export function conduct(program: Program, flow: string, call: CallFacts, inputs: Iterable<CallInput>): Step {
  const { state, events } = begin(program, flow, call);
  const run = liveRun(program, state);
  for (const event of events) run.emit(event);
  runOn(run);
  for (const input of inputs) receive(run, input);
  return { state: run.snapshot(), events: run.events };
}

/** A call that is about to enter its first element: for those who want to step. */
export function begin(program: Program, flowId: string, call: CallFacts): Step {
  const flow = program.flow(flowId);
  if (flow === undefined) throw new EngineMisuse(`The tenant has no flow ${flowId} with a start element.`);
  const state = firstState(program, flow, call);
  return { state, events: [{ type: 'call-started', at: 0, flow: flowId, call: maskedCall(program, call) }] };
}

/** Enters one element; where it waits or ends, the call stays. */
export function advance(program: Program, state: CallState): Step {
  if (state.phase !== 'ready') return { state, events: [] };
  const run = liveRun(program, state);
  enterElement(run);
  return { state: run.snapshot(), events: run.events };
}

/**
 * Hands the call an input without running on. When the deadline of its wait (`wait.until`) lies before the input, or at
 * the same moment, only that time passes: run on and deliver again.
 */
export function deliver(program: Program, state: CallState, input: CallInput): Step {
  const run = liveRun(program, state);
  const due = dueBefore(run, input);
  if (due === null) take(run, input);
  else take(run, { type: 'time', at: due });
  return { state: run.snapshot(), events: run.events };
}

function andRun(program: Program, { state, events }: Step): Step {
  const run = liveRun(program, state);
  for (const event of events) run.emit(event);
  runOn(run);
  return { state: run.snapshot(), events: run.events };
}

function runOn(run: LiveRun): void {
  while (run.phase === 'ready') enterElement(run);
}

/** Rules 1 to 9: time passes first, then the input is heard, then the call runs to its next wait. */
function receive(run: LiveRun, input: CallInput): void {
  runOn(run);
  for (let due = dueBefore(run, input); due !== null; due = dueBefore(run, input)) {
    take(run, { type: 'time', at: due });
    runOn(run);
  }
  take(run, input);
  runOn(run);
}

function dueBefore(run: LiveRun, input: CallInput): number | null {
  const until = run.wait?.until ?? null;
  return until !== null && until <= input.at && !(input.type === 'time' && input.at === until) ? until : null;
}

function take(run: LiveRun, input: CallInput): void {
  if (run.phase !== 'waiting' || run.wait === null) return;
  if (input.at > run.at) run.at = input.at;
  if (input.type === 'hang-up') {
    run.emit({ type: 'input-received', at: run.at, input: 'hang-up' });
    end(run, 'caller-hung-up');
    return;
  }
  if (input.type === 'agent-wanted') {
    wantAgent(run, input);
    return;
  }
  if (isSurplus(run, input)) {
    ignored(run, input);
    return;
  }
  const keys = keysOfMessage(run, input);
  if (keys !== null) {
    if (!hearMessage(run, keys)) ignored(run, input);
    return;
  }
  const heard = forElement(run, input);
  if (heard === null || !hear(run, heard)) ignored(run, input);
}

/** A chat goes to the channel's queue as soon as its customer wants a person, whatever the flow waits for (rule 93). */
function wantAgent(run: LiveRun, input: CallInput): void {
  const queue = handOverQueue(run);
  if (queue === undefined) {
    ignored(run, input);
    return;
  }
  run.emit({ type: 'input-received', at: run.at, input: input.type });
  handOver(run, queue);
  end(run, 'ended-by-flow');
}

/** Who writes has no keypad: a message of digits is keyed where keys are wanted (rule 94). */
function keysOfMessage(run: LiveRun, input: CallInput): string | null {
  if (run.call.media !== 'text' || input.type !== 'speech' || run.wait?.for !== 'keys') return null;
  return /^[0-9*#]{1,64}$/.test(input.text) ? input.text : null;
}

/** Keys behind the one that settles the matter are dropped: nobody has asked for them (rule 31). */
function hearMessage(run: LiveRun, keys: string): boolean {
  const { node, at } = run;
  const before = run.events.length;
  const isAsking = () =>
    run.node === node &&
    run.phase === 'waiting' &&
    !run.events.slice(before).some(({ type }) => type === 'input-wanted');
  let isHeard = false;
  for (const key of keys) {
    if (isAsking()) isHeard = hear(run, { type: 'key', key: key as Key, at }) || isHeard;
  }
  if (isAsking()) hear(run, { type: 'message-ended', at });
  return isHeard;
}

/** Callers press the end key by habit, also when the last digit has closed the collection (rule 32). */
function isSurplus(run: LiveRun, input: CallInput): boolean {
  const { surplus } = run;
  if (surplus === null || input.type !== 'key') return false;
  run.surplus = null;
  return input.key === surplus.key && run.at <= surplus.until;
}

type HeardInput = Exclude<CallInput, { type: 'hang-up' | 'agent-wanted' }>;

/** Answers reach only the wait that asked; a late one is none of the element's business (rule 8). */
function forElement(run: LiveRun, input: HeardInput): ElementInput | null {
  if (input.type !== 'answer') return input.at === run.at ? input : { ...input, at: run.at };
  if (input.to !== run.wait?.number || run.wait.request === null) return null;
  return { type: 'answer', answer: input.answer, at: run.at };
}

function ignored(run: LiveRun, input: CallInput): void {
  if (input.type === 'time') return;
  run.emit({ type: 'input-ignored', at: run.at, input: input.type });
}

/** A state set in motion: for moves of the engine only. */
export function liveRun(program: Program, state: CallState): LiveRun {
  if (state.program !== program.identity) {
    throw new EngineMisuse('The call was started on other documents. Compile those it was started on.');
  }
  const top = state.frames[state.frames.length - 1];
  const node = top === undefined ? undefined : program.flow(top.flow)?.nodes.get(top.at);
  if (node === undefined) throw new EngineMisuse('The state names an element that the documents do not have.');
  return new LiveRun(program, state, node as Node);
}

/** A draft of a channel may lack everything: the call comes all the same. */
function answeredBy({ serves }: Partial<ChannelSettings>, call: CallFacts): CallFacts {
  return serves?.robot === undefined || call.robot !== undefined ? call : { ...call, robot: serves.robot };
}

function firstState(program: Program, flow: CompiledFlow, call: CallFacts): CallState {
  const channel = program.channels.get(call.channel ?? '');
  return {
    program: program.identity,
    call: channel === undefined ? call : answeredBy(channel, call),
    phase: 'ready',
    at: 0,
    frames: [{ flow: flow.id, at: flow.start.id, variables: flow.defaults, memory: null }],
    globals: globalsOf(program, call),
    calldata: call.calldata,
    ivr: {
      call_id: call.callId,
      cti_callid: call.callId,
      channelType: call.media === 'text' ? (channel?.type ?? 'web').toUpperCase() : '',
      input: '',
      transin_data: call.calldata,
    },
    language: call.language,
    dialog: null,
    level: null,
    timeouts: 0,
    nomatches: 0,
    unwaited: 0,
    waits: 0,
    wait: null,
    surplus: null,
    chance: call.seed >>> 0,
    transferred: false,
    inException: false,
    ended: null,
  };
}
