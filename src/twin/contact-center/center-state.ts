import type { CenterCall } from './center-call.ts';

/** Everything that goes on in a contact centre: plain JSON, changed by `step` only. */
export interface CenterState {
  /** Milliseconds since 1970: time never goes back. */
  readonly at: number;
  /** Every chance is drawn from it. */
  readonly chance: number;
  /** How many calls there have been. */
  readonly count: number;
  readonly calls: readonly CenterCall[];
  readonly agents: readonly AgentState[];
  readonly phones: readonly Phone[];
  /** Who spoke to each customer last: the familiar agent. */
  readonly familiar: readonly Familiar[];
}

/** An agent who is signed in. */
export interface AgentState {
  readonly workNo: string;
  /** The window that is the agent's desk. */
  readonly session: string;
  readonly signedInAt: number;
  /** When the desk was last heard of: after 2 min without a word the agent is signed out (domain.md §5.3). */
  readonly seenAt: number;
  /** What the agent wants between calls. */
  readonly status: 'idle' | 'busy' | 'rest';
  readonly since: number;
  /** Arranging after a call until then; `by-hand`: until the agent says so; null: not arranging. */
  readonly wrapUp: number | 'by-hand' | null;
  readonly autoAnswer: boolean;
  readonly autoEnterIdle: boolean;
  /** The call or chat in front. */
  readonly front: string | null;
}

/** A customer's telephone that is there. */
export interface Phone {
  readonly id: string;
  readonly number: string;
}

export interface Familiar {
  readonly customer: string;
  readonly media: 'call' | 'text';
  readonly workNo: string;
}
