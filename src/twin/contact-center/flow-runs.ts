import { resume, start } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts, CallInput, CallState } from '../../kernel/model/call.ts';
import type { CallEvent, Spoken } from '../../kernel/model/event.ts';
import { MASK } from '../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import type { CenterCall, FlowRun, FlowTrace, Line } from './center-call.ts';
import { fitsCalldata } from './fits-calldata.ts';
import { change, drawSeed, type Floor, liveCall, MOST_LINES } from './floor.ts';

/** Whether the flow has the call, or goes with it while it waits. */
export type Place = 'holder' | 'company';

/** An input of a flow without its time. */
export type FlowInput = CallInput extends infer One ? (One extends CallInput ? Omit<One, 'at'> : never) : never;

export interface FlowStart {
  readonly flow: string;
  readonly robot?: string;
  readonly channel?: string;
  readonly isLent: boolean;
}

/** Starts a flow and runs it to its first wait; undefined when the tenant has no such flow, or it has no start. */
export function startFlow(floor: Floor, id: string, { flow, robot, channel, isLent }: FlowStart): FlowRun | undefined {
  const call = liveCall(floor, id);
  const { program, version } = floor.setup.answering(flow, call.customer);
  if (program.flow(flow) === undefined) return undefined;
  const facts: CallFacts = {
    callId: id,
    caller: call.direction === 'inbound' ? call.customer : call.serviceNo,
    called: call.direction === 'inbound' ? call.serviceNo : call.customer,
    media: call.media,
    direction: call.direction,
    origin: isLent ? 'agent-hang-up-transfer' : 'caller',
    startedAt: floor.at,
    language: call.language,
    calldata: call.calldata,
    globals: call.globals,
    ...(robot === undefined ? {} : { robot }),
    ...(channel === undefined ? {} : { channel }),
    seed: drawSeed(floor),
  };
  const { state, events } = start(program, flow, facts);
  const trace = call.flows.length;
  change(floor, id, { flows: [...call.flows, { flow, version, startedAt: floor.at, events: [] }] });
  const run: FlowRun = { state, startedAt: floor.at, trace, asked: 0, due: null };
  keepEvents(floor, id, run, events, program);
  return run;
}

/** Hands the flow an input, now. A flow whose documents are gone stays as it is: see `isLost`. */
export function feed(floor: Floor, id: string, run: FlowRun, input: FlowInput): FlowRun {
  const program = floor.setup.programOf(run.state.program);
  if (program === undefined) return run;
  const stamped = { ...input, at: floor.at - run.startedAt } as CallInput;
  const { state, events } = resume(program, run.state, stamped);
  const fed: FlowRun = { ...run, state, due: run.due !== null && state.waits === run.state.waits ? run.due : null };
  keepEvents(floor, id, fed, events, program);
  return fed;
}

/** Whether the documents that the flow runs on are not there any more. */
export function isLost(floor: Floor, { state }: FlowRun): boolean {
  return floor.setup.programOf(state.program) === undefined;
}

/** The flow that has the call, or goes with it; null when there is none. */
export function runAt({ holder, seeking }: CenterCall, place: Place): FlowRun | null {
  if (place === 'company') return seeking?.company ?? null;
  return holder.is === 'flow' ? holder.run : null;
}

export function putRun(floor: Floor, id: string, place: Place, run: FlowRun): void {
  const { holder, seeking } = liveCall(floor, id);
  if (place === 'company' && seeking !== null) change(floor, id, { seeking: { ...seeking, company: run } });
  else if (place === 'holder' && holder.is === 'flow') change(floor, id, { holder: { ...holder, run } });
}

/** What the flow said, set and told the platform becomes the call's. */
function keepEvents(
  floor: Floor,
  id: string,
  { state, trace }: FlowRun,
  events: readonly CallEvent[],
  program: Program,
) {
  const call = liveCall(floor, id);
  const flows = call.flows.map((one, i) => (i === trace ? extended(one, events) : one));
  const spoken = events.flatMap((event): Line[] =>
    event.type === 'prompt-played' ? [spokenLine(floor.at, event.prompt)] : [],
  );
  change(floor, id, {
    flows,
    lines: [...call.lines, ...spoken].slice(-MOST_LINES),
    calldata: fitsCalldata(state.calldata) ? state.calldata : call.calldata,
    globals: globalsIn(state, program),
    language: state.language,
    secretPaths: secretPathsAfter(call.secretPaths, events),
    ...told(call, state, events),
    ...mediaOf(call, state),
  });
}

/** Who listens to one prompt for hours leaves a trace of its beginning. */
const MOST_EVENTS = 5000;

function extended(trace: FlowTrace, events: readonly CallEvent[]): FlowTrace {
  if (trace.events.length >= MOST_EVENTS) return trace;
  return { ...trace, events: [...trace.events, ...events] };
}

function spokenLine(at: number, { text, shown, figure }: Spoken): Line {
  return {
    at,
    from: 'flow',
    text,
    ...(shown === undefined ? {} : { shown }),
    ...(figure === undefined ? {} : { figure }),
  };
}

function globalsIn(state: CallState, { globals }: Program): ValueMap {
  return Object.fromEntries(globals.map(({ name }, i) => [name, state.globals[i] ?? null]));
}

/** Paths of call-associated data that hold something encrypted, after these events. */
export function secretPathsAfter(before: readonly string[], events: readonly CallEvent[]): readonly string[] {
  const paths = new Set(before);
  for (const event of events) {
    if (event.type !== 'variable-set' || !event.variable.startsWith('calldata.')) continue;
    const path = event.variable.slice('calldata.'.length);
    if (event.value === MASK) paths.add(path);
    else paths.delete(path);
  }
  return paths.size === before.length && before.every((path) => paths.has(path)) ? before : [...paths];
}

/** What flows tell the platform without waiting for an answer (behaviour rule 70). */
function told(call: CenterCall, { level }: CallState, events: readonly CallEvent[]): Partial<CenterCall> {
  let { fields, survey } = call;
  for (const event of events) {
    if (event.type !== 'requested') continue;
    const { service, fields: given } = event.request;
    if (service === 'call-record' && isMap(given)) fields = { ...fields, ...given };
    if (service === 'survey') survey = event.request;
  }
  return { userLevel: level?.value ?? call.userLevel, fields, survey };
}

function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Flows may switch between voice and video (behaviour rule 79). */
function mediaOf({ media }: CenterCall, { call }: CallState): Partial<CenterCall> {
  return call.media === media || call.media === 'text' ? {} : { media: call.media, mediaType: call.media };
}
