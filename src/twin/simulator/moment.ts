import type { Program } from '../../kernel/engine/program.ts';
import type { CallInput, CallState, ServiceRequest } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import type { Answerer } from './answerer.ts';
import type { Outside } from './outside.ts';

/** A call that is tried out: a tree of moments. Moments never change; taking another way adds a child. */
export interface Session {
  readonly program: Program;
  readonly flow: string;
  readonly answerer: Answerer;
  readonly root: Moment;
  /** All moments; the place in the list is the id. */
  readonly moments: readonly Moment[];
}

/** A point of a call. States share with each other whatever did not change between them. */
export interface Moment {
  readonly id: number;
  readonly parent: Moment | null;
  readonly cause: Cause;
  readonly state: CallState;
  /** What happened since the parent. */
  readonly events: readonly CallEvent[];
  readonly children: readonly Moment[];
  readonly outside: Outside;
}

/**
 * What led from the parent to a moment. Holds inputs as they were given, also what a caller keys into an encrypted
 * variable: show events to people, not causes.
 */
export type Cause =
  | { readonly because: 'began' }
  | { readonly because: 'stepped' }
  | { readonly because: 'input'; readonly input: Exclude<CallInput, { type: 'answer' }> }
  | {
      readonly because: 'answered';
      readonly by: 'mock' | 'hand';
      readonly input: Extract<CallInput, { type: 'answer' }>;
    }
  | { readonly because: 'variable-set'; readonly variable: string };

/** Where a move led. */
export interface Moved {
  readonly moment: Moment;
  /** Why the call did not move, or not as far as it should: a sentence with the remedy. */
  readonly problem: string | null;
  /** The live service must be asked this before the call goes on: hand its answer in with `provide`. */
  readonly ask: ServiceRequest | null;
}

export function moved(moment: Moment): Moved {
  return { moment, problem: null, ask: null };
}

export function stayed(moment: Moment, problem: string): Moved {
  return { moment, problem, ask: null };
}

/** All that happened from the start of the call to a moment. */
export function path(moment: Moment): readonly CallEvent[] {
  return lineage(moment).flatMap(({ events }) => events);
}

/** The moments from the start of the call to this one. */
export function lineage(moment: Moment): readonly Moment[] {
  const moments: Moment[] = [];
  for (let at: Moment | null = moment; at !== null; at = at.parent) moments.push(at);
  return moments.reverse();
}
