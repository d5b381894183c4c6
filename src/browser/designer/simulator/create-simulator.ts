import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { Value } from '../../../kernel/model/value.ts';
import type { Given } from '../../../twin/simulator/given-input.ts';
import { lineage, type Moment } from '../../../twin/simulator/moment.ts';
import { replyTo } from '../../../twin/simulator/outside.ts';
import { toggledElement } from './breakpoint-list.ts';
import { type CallClock, nextByItself, startedAt, stoppedAt, timeOn } from './call-clock.ts';
import { type CallInputs, checkedCall } from './call-inputs.ts';
import { type AnsweringVersion, beginRun, type CallRun, placeOf, withAnswers } from './call-run.ts';
import { invokeLive } from './invoke-live.ts';
import { keep, readKept } from './kept-settings.ts';
import {
  answered,
  callerDid,
  changed,
  given,
  passed,
  ranOn,
  ranToWait,
  skipped,
  stepped,
  wentBack,
  wentTo,
} from './move-call.ts';
import type { Shelf } from './presets.ts';
import { changesCalls } from './relevant-change.ts';
import { replayed } from './replay.ts';
import type { Pace } from './settle.ts';
import type { SimulatorHost } from './simulator-host.ts';
import { firstState, type SimulatorOptions, type SimulatorState } from './simulator-state.ts';
import type { Speaker } from './speaker.ts';

/** Real time, handed in so that tests can turn it. Milliseconds. */
export interface RealTime {
  now(): number;
  later(ms: number, then: () => void): () => void;
}

export type Simulator = ReturnType<typeof createSimulator>;

/**
 * The simulator of a tenant: one call at a time, on the documents as they are on the screen. It outlives the flow that
 * is open, for calls go from flow to flow.
 */
export function createSimulator(host: SimulatorHost, time: RealTime, shelf: Shelf, speaker: Speaker) {
  const kept = readKept(shelf, host.tenantId);
  const store = createStore<SimulatorState>(() => firstState(kept.breakpoints, kept.options));
  const desk: Desk = { host, time, speaker, store, stopTimer: () => {}, asking: null, starts: 0 };
  const unsubscribe = host.subscribe(() => {
    const { run } = store.getState();
    if (run?.answeredBy === null) store.setState({ isStale: changesCalls(run.tenant, host.snapshot()) });
  });
  const saved = store.subscribe((now, before) => {
    if (now.breakpoints !== before.breakpoints || now.options !== before.options) keep(shelf, host.tenantId, now);
  });
  return Object.freeze({
    store,
    host,
    speaker,
    ...beginnings(desk),
    ...moves(desk),
    set: (fields: Partial<Pick<SimulatorState, 'inputs' | 'breakpoints' | 'runsOn'>>) => store.setState(fields),
    /** For the next call, and for the call that runs from its next request on. */
    setAnswers: (answers: Partial<Pick<CallInputs, 'answers' | 'otherwise'>>) =>
      store.setState(({ inputs: before, run }) => {
        const inputs = { ...before, ...answers };
        return { inputs, run: run && withAnswers(run, inputs) };
      }),
    setOptions: (fields: Partial<SimulatorOptions>) => setOptions(desk, fields),
    /** Milliseconds since the start of the call, as its clock shows it now. */
    timeNow: () => timeOn(store.getState().clock, time.now()),
    dispose() {
      unsubscribe();
      saved();
      halt(desk);
    },
  });
}

interface Desk {
  readonly host: SimulatorHost;
  readonly time: RealTime;
  readonly speaker: Speaker;
  readonly store: StoreApi<SimulatorState>;
  stopTimer: () => void;
  asking: AbortController | null;
  /** Counts the calls that were to begin: one that is overtaken while it loads does not begin. */
  starts: number;
}

function beginnings(desk: Desk) {
  const { store, host } = desk;
  const stop = (): void => {
    halt(desk);
    desk.starts += 1;
    store.setState({
      isStarting: false,
      run: null,
      isStale: false,
      repeated: null,
      clock: stoppedAt(0),
      exchanges: new Map(),
    });
  };
  return {
    /** A call comes to the flow. `stands`: it stops before its first element, to be taken step by step. */
    start(flow: string, stands = false): void {
      stop();
      if (store.getState().runsOn === 'released') void startReleased(desk, flow, stands);
      else startOn(desk, flow, stands, host.snapshot(), null);
    },
    /** The same call from its start, with everything that was done in it, on the documents as they are now. */
    repeat(): void {
      const { run } = store.getState();
      if (run === null) return;
      const again = replayed(run, run.answeredBy === null ? host.snapshot() : run.tenant);
      stop();
      if (!again.ok) {
        store.setState({ startProblem: again.problem });
        return;
      }
      store.setState({ repeated: again.done < again.of ? { done: again.done, of: again.of } : null });
      show(desk, again.run, 'stopped');
    },
    /** A call that was played elsewhere, to look around in it and take other ways. */
    open(run: CallRun): void {
      stop();
      store.setState({ inputs: run.inputs, startProblem: null });
      show(desk, run, 'stopped');
    },
    toggleBreakpoint(flow: string, element: string): void {
      store.setState(({ breakpoints }) => ({ breakpoints: toggledElement(breakpoints, flow, element) }));
    },
    /** No call any more: back to what it starts with. */
    stop,
  };
}

function startOn(desk: Desk, flow: string, stands: boolean, tenant: Tenant, by: AnsweringVersion | null): void {
  const { store } = desk;
  const { inputs } = store.getState();
  const checked = checkedCall(inputs, tenant);
  if (!checked.ok) {
    store.setState({ startProblem: checked });
    return;
  }
  const begun = beginRun(tenant, flow, inputs, checked.facts, by);
  store.setState({ startProblem: begun.ok ? null : begun.problem });
  if (!begun.ok) return;
  show(desk, begun.run, 'stopped');
  if (!stands) show(desk, ranOn(begun.run, paceOf(desk)), 'running');
}

/** The version that answers is the one that the caller's number gets when the call comes. */
async function startReleased(desk: Desk, flow: string, stands: boolean): Promise<void> {
  const { store, host } = desk;
  const { starts } = desk;
  const { call } = store.getState().inputs;
  store.setState({ isStarting: true, startProblem: null });
  const found = await host.released(flow, call.direction === 'outbound' ? call.called : call.caller);
  if (desk.starts !== starts) return;
  store.setState({ isStarting: false });
  if (found.ok) startOn(desk, flow, stands, found.documents, found.by);
  else store.setState({ startProblem: { ok: false, findings: [], reason: found.reason } });
}

function moves(desk: Desk) {
  const move = (to: (run: CallRun, pace: Pace) => CallRun, clock: 'running' | 'stopped' = 'running'): void => {
    const { run } = desk.store.getState();
    if (run === null) return;
    desk.speaker.cancel();
    show(desk, to(run, paceOf(desk)), clock);
  };
  /** In real time things happen now; else when the prompt has ended, or so many milliseconds into it. */
  const act = (input: Given, early: number | null = null): void =>
    move((run, pace) => {
      const { clock } = desk.store.getState();
      const now = clock.since === null ? null : timeOn(clock, desk.time.now());
      return now === null ? callerDid(run, input, early, pace) : given(run, input, now, pace);
    });
  return {
    step: () => move(stepped, 'stopped'),
    toWait: () => move(ranToWait, 'stopped'),
    runOn: () => move(ranOn),
    act,
    hangUp: () => act({ type: 'hang-up' }, 0),
    answer: (answer: Answer | null) =>
      move((run, pace) => {
        if (answer === null) return skipped(run, pace);
        return answered(
          run,
          answer,
          Math.max(run.moment.state.at, timeOn(desk.store.getState().clock, desk.time.now())),
          pace,
        );
      }),
    skip: () => move(skipped),
    pass: (ms: number) => move((run, pace) => passed(run, ms, pace)),
    setVariable: (name: string, value: Value) => move((run) => changed(run, name, value), 'stopped'),
    back: () => move(wentBack, 'stopped'),
    goTo: (id: number) => move((run) => wentTo(run, id), 'stopped'),
    /** Where a thing that the caller did could have been done otherwise. */
    fork: (id: number) => move((run) => wentTo(run, beforeDeed(run, id)), 'stopped'),
    toggleClock(): void {
      const { run, clock } = desk.store.getState();
      if (run !== null) show(desk, run, clock.since === null ? 'running' : 'stopped');
    },
  };
}

/** The keys of one entry are one deed: before it means before the first of them. */
function beforeDeed({ session }: CallRun, id: number): number {
  let at = session.moments[id] ?? session.root;
  for (; at.parent !== null; at = at.parent) {
    const { cause, state } = at.parent;
    const isSameEntry = cause.because === 'input' && cause.input.type === 'key' && state.phase === 'waiting';
    if (!isSameEntry || state.frames.at(-1)?.at !== at.parent.parent?.state.frames.at(-1)?.at) break;
  }
  return at.parent?.id ?? at.id;
}

function paceOf({ store }: Desk): Pace {
  const { breakpoints, options } = store.getState();
  return { breakpoints, isRealTime: options.isRealTime };
}

function setOptions(desk: Desk, fields: Partial<SimulatorOptions>): void {
  const { options, run } = desk.store.getState();
  desk.store.setState({ options: { ...options, ...fields } });
  if (fields.speaks === false) desk.speaker.cancel();
  if (run !== null && fields.isRealTime !== undefined) {
    show(desk, fields.isRealTime ? run : ranOn(run, paceOf(desk)), 'running');
  }
}

/** Stands at where a move led: clock, voice, canvas and live service follow. */
function show(desk: Desk, run: CallRun, clock: 'running' | 'stopped'): void {
  const { store, time, host } = desk;
  const { run: before, options } = store.getState();
  halt(desk);
  store.setState({ run, clock: clockAt(run, options.isRealTime && clock === 'running', time.now()) });
  if (options.speaks) speakNews(desk, before?.moment ?? null, run.moment);
  const { flow, element } = placeOf(run.moment.state);
  if (options.follows) host.showElement(flow, element, false);
  const { wait } = run.moment.state;
  const isLive = wait !== null && replyTo(wait, run.moment.outside)?.comes === 'from-live-service';
  if (isLive && run.problem === null && run.hit === null) void askLive(desk, run, wait.request as ServiceRequest);
  else waitForTime(desk, run);
}

function clockAt({ moment, hit }: CallRun, isRunning: boolean, now: number): CallClock {
  const { at, phase } = moment.state;
  return isRunning && phase === 'waiting' && hit === null ? startedAt(at, now) : stoppedAt(at);
}

/** While the clock runs, what happens by itself happens when its time has come. */
function waitForTime(desk: Desk, run: CallRun): void {
  const due = nextByItself(run.moment);
  const { clock } = desk.store.getState();
  if (clock.since === null || due === null) return;
  desk.stopTimer = desk.time.later(Math.max(0, due - run.moment.state.at), () => {
    show(desk, given(desk.store.getState().run ?? run, { type: 'time' }, due, paceOf(desk)), 'running');
  });
}

function halt(desk: Desk): void {
  desk.stopTimer();
  desk.asking?.abort();
  desk.asking = null;
  if (desk.store.getState().isAsking) desk.store.setState({ isAsking: false });
}

function speakNews({ speaker }: Desk, before: Moment | null, now: Moment): void {
  const way = lineage(now);
  const known = before === null ? 0 : way.findIndex(({ id }) => id === before.id) + 1;
  if (before !== null && known === 0) return;
  for (const event of way.slice(known).flatMap(({ events }) => events)) {
    if (event.type === 'prompt-interrupted') speaker.cancel();
    else if (event.type === 'prompt-played') speaker.speak(event.prompt);
  }
}

async function askLive(desk: Desk, run: CallRun, request: ServiceRequest): Promise<void> {
  const { store, host } = desk;
  const abort = new AbortController();
  desk.asking = abort;
  store.setState({ isAsking: true });
  const result = await invokeLive(host, run, request, abort.signal);
  if (abort.signal.aborted) return;
  desk.asking = null;
  const exchange = result.ok
    ? { ok: true as const, result: result.value }
    : { ok: false as const, problem: result.problem };
  const exchanges = new Map(store.getState().exchanges).set(run.moment.id, exchange);
  store.setState({ isAsking: false, exchanges });
  if (!result.ok) return;
  const { answer, ms } = result.value;
  show(desk, answered(store.getState().run ?? run, answer, arrival(run.moment, ms), paceOf(desk)), 'running');
}

/** An answer that came in time must not count as late because milliseconds are rounded. */
function arrival({ state }: Moment, ms: number): number {
  const until = state.wait?.until ?? Number.POSITIVE_INFINITY;
  return Math.max(state.at, Math.min(state.at + Math.ceil(ms), until - 1));
}
