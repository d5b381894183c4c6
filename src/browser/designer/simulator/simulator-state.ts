import type { InvokeResult } from '../../../contract/calls.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Breakpoint } from '../../../twin/simulator/breakpoints.ts';
import { type CallClock, stoppedAt } from './call-clock.ts';
import { type CallInputs, type CheckedCall, newInputs } from './call-inputs.ts';
import type { CallRun } from './call-run.ts';

/** Everything about the simulator of a tenant. Nothing here is part of a document. */
export interface SimulatorState {
  readonly inputs: CallInputs;
  /** What the next call runs on: the documents on the screen, or what was released for its caller. */
  readonly runsOn: 'draft' | 'released';
  /** Whether what was released is being loaded for a call. */
  readonly isStarting: boolean;
  /** Why the call could not begin: what is wrong with its inputs, or a sentence. */
  readonly startProblem: Extract<CheckedCall, { ok: false }> | string | null;
  readonly run: CallRun | null;
  /** Whether the documents have changed since the call began, so that it would go otherwise. */
  readonly isStale: boolean;
  /** What became of a repetition that did not come to its end. */
  readonly repeated: { readonly done: number; readonly of: number } | null;
  readonly clock: CallClock;
  readonly breakpoints: readonly Breakpoint[];
  readonly options: SimulatorOptions;
  /** Whether the live service is being asked. */
  readonly isAsking: boolean;
  /** What was sent to live services, by the id of the moment that waited for the answer. */
  readonly exchanges: ReadonlyMap<number, Exchange>;
}

/** A request as it was sent to a live service, with its answer; or why it was not sent. */
export type Exchange =
  | { readonly ok: true; readonly result: InvokeResult }
  | { readonly ok: false; readonly problem: Problem };

export interface SimulatorOptions {
  /** The clock of the call runs with the real one: prompts and answers take their time. */
  readonly isRealTime: boolean;
  /** The browser's voice reads prompts aloud. */
  readonly speaks: boolean;
  readonly sounds: boolean;
  /** The canvas keeps the element at which the call stands in view. */
  readonly follows: boolean;
  /** The conversation shows what went on inside, not only what was said. */
  readonly showsInside: boolean;
}

export const FIRST_OPTIONS: SimulatorOptions = {
  isRealTime: false,
  speaks: false,
  sounds: true,
  follows: true,
  showsInside: true,
};

export function firstState(breakpoints: readonly Breakpoint[], options: SimulatorOptions): SimulatorState {
  return {
    inputs: newInputs(),
    runsOn: 'draft',
    isStarting: false,
    startProblem: null,
    run: null,
    isStale: false,
    repeated: null,
    clock: stoppedAt(0),
    breakpoints,
    options,
    isAsking: false,
    exchanges: new Map(),
  };
}
