import type { CallFacts, CallState, EndReason, Frame, Key, ServiceRequest, Wait } from '../model/call.ts';
import { CallError } from '../model/call-error.ts';
import type { Outcome, Run, Slot } from '../model/element-type.ts';
import type { CallEvent } from '../model/event.ts';
import { MASK } from '../model/mask.ts';
import type { Value, ValueMap } from '../model/value.ts';
import { coerce } from './coerce.ts';
import { nextChance } from './next-chance.ts';
import { type CompiledSlot, NO_VALUES, type Node, type Program } from './program.ts';
import { systemValue } from './system-value.ts';
import { withPath } from './with-path.ts';

/**
 * A call while it moves from one wait to the next. It starts as a copy of a state and ends as a new one; variables are
 * copied when they are first written, so the state it came from stays as it was. A class, because millions of short
 * moves a second pay for every closure made per call; it never leaves the engine.
 */
export class LiveRun implements Run {
  readonly events: CallEvent[] = [];
  call: CallFacts;
  readonly timeZone: string;
  readonly tenantId: string;
  phase: CallState['phase'];
  at: number;
  /** Frames below the running one. */
  below: readonly Frame[];
  node: Node;
  flow: readonly Value[];
  memory: Value;
  global: readonly Value[];
  calldata: ValueMap;
  ivr: ValueMap;
  language: string;
  dialog: Value;
  level: CallState['level'];
  timeouts: number;
  nomatches: number;
  unwaited: number;
  waits: number;
  wait: Wait | null;
  surplus: CallState['surplus'];
  transferred: boolean;
  inException: boolean;
  ended: EndReason | null;
  result: Value = null;
  toc: ValueMap = NO_VALUES;
  private chanceState: number;
  private flowIsOwn = false;
  private globalIsOwn = false;

  constructor(
    readonly program: Program,
    state: CallState,
    node: Node,
  ) {
    const top = state.frames[state.frames.length - 1] as Frame;
    this.call = state.call;
    this.timeZone = program.timeZone;
    this.tenantId = program.tenantId;
    this.phase = state.phase;
    this.at = state.at;
    this.below = state.frames.length === 1 ? NO_FRAMES : state.frames.slice(0, -1);
    this.node = node;
    this.flow = top.variables;
    this.memory = top.memory;
    this.global = state.globals;
    this.calldata = state.calldata;
    this.ivr = state.ivr;
    this.language = state.language;
    this.dialog = state.dialog;
    this.level = state.level;
    this.timeouts = state.timeouts;
    this.nomatches = state.nomatches;
    this.unwaited = state.unwaited;
    this.waits = state.waits;
    this.wait = state.wait;
    this.chanceState = state.chance;
    this.surplus = state.surplus;
    this.transferred = state.transferred;
    this.inException = state.inException;
    this.ended = state.ended;
  }

  /** The state as plain JSON. The run goes on afterwards without touching it. */
  snapshot(): CallState {
    this.flowIsOwn = false;
    this.globalIsOwn = false;
    const top: Frame = { flow: this.node.flow.id, at: this.node.id, variables: this.flow, memory: this.memory };
    return {
      program: this.program.identity,
      call: this.call,
      phase: this.phase,
      at: this.at,
      frames: this.below.length === 0 ? [top] : [...this.below, top],
      globals: this.global,
      calldata: this.calldata,
      ivr: this.ivr,
      language: this.language,
      dialog: this.dialog,
      level: this.level,
      timeouts: this.timeouts,
      nomatches: this.nomatches,
      unwaited: this.unwaited,
      waits: this.waits,
      wait: this.wait,
      surplus: this.surplus,
      chance: this.chanceState,
      transferred: this.transferred,
      inException: this.inException,
      ended: this.ended,
    };
  }

  /** Starts running another flow's variables; those of the flow before are gone unless a frame keeps them. */
  takeVariables(variables: readonly Value[]): void {
    this.flow = variables;
    this.flowIsOwn = false;
  }

  emit(event: CallEvent): void {
    this.events.push(event);
  }

  sys(name: string): Value {
    return systemValue(name, this);
  }

  write(slot: Slot, value: Value): void {
    const { scope, index, type, opaque, name, sensitive } = slot as CompiledSlot;
    if (index < 0) throw new CallError('unknown-variable', `There is no variable ${name}. Declare it first.`);
    const kept = opaque && value !== null ? MASK : coerce(value, type, name);
    if (scope === 'flow') {
      if (!this.flowIsOwn) this.flow = this.flow.slice();
      this.flowIsOwn = true;
      (this.flow as Value[])[index] = kept;
    } else {
      if (!this.globalIsOwn) this.global = this.global.slice();
      this.globalIsOwn = true;
      (this.global as Value[])[index] = kept;
    }
    this.events.push({ type: 'variable-set', at: this.at, variable: name, value: sensitive ? MASK : kept });
  }

  setCalldata(path: string, value: Value, isSensitive = false): void {
    this.calldata = withPath(this.calldata, pathOf(path), value);
    const seen = isSensitive ? MASK : value;
    this.events.push({ type: 'variable-set', at: this.at, variable: `calldata.${path}`, value: seen });
  }

  setInput(input: string): void {
    const { call_id, cti_callid, channelType, transin_data } = this.ivr as Required<RequestValues>;
    this.ivr = { call_id, cti_callid, channelType, input, transin_data };
  }

  setLanguage(language: string): void {
    this.language = language;
    this.events.push({ type: 'language-set', at: this.at, language });
  }

  setMedia(media: CallFacts['media']): void {
    this.call = { ...this.call, media };
    this.events.push({ type: 'variable-set', at: this.at, variable: 'SYS.callMediaType', value: media });
  }

  count(what: 'timeout' | 'nomatch'): void {
    if (what === 'timeout') this.timeouts += 1;
    else this.nomatches += 1;
  }

  clearCounts(): void {
    this.timeouts = 0;
    this.nomatches = 0;
  }

  resetVariables(): void {
    const { variables, defaults } = this.node.flow;
    const before = this.flow;
    this.takeVariables(defaults);
    variables.forEach(({ name, encrypted }, i) => {
      const value = defaults[i] ?? null;
      if (value === (before[i] ?? null)) return;
      this.emit({ type: 'variable-set', at: this.at, variable: `FLOW.${name}`, value: encrypted ? MASK : value });
    });
  }

  forgive(key: Key, until: number): void {
    this.surplus = { key, until };
  }

  markTransferred(): void {
    this.transferred = true;
  }

  chance(): number {
    const { value, state } = nextChance(this.chanceState);
    this.chanceState = state;
    return value;
  }

  ask(request: ServiceRequest, until: number | null, masked: ServiceRequest = request): Outcome {
    this.events.push({ type: 'requested', at: this.at, request: masked });
    return { do: 'wait', wait: { for: 'answer', until, playingUntil: null, request } };
  }
}

const paths = new Map<string, readonly string[]>();

/** The steps of a dotted path. Paths come from documents, so there are few; they are split once. */
function pathOf(path: string): readonly string[] {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const steps = path.split('.');
  paths.set(path, steps);
  return steps;
}

type RequestValues = Record<'call_id' | 'cti_callid' | 'channelType' | 'transin_data', Value>;

const NO_FRAMES: readonly Frame[] = [];
