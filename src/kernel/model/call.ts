import type { Value, ValueMap } from './value.ts';

/** What is known when a call reaches a flow. Times inside a call are milliseconds since `startedAt`. */
export interface CallFacts {
  readonly callId: string;
  /** Inbound: the customer's number. Outbound: the access code (domain.md §1.5). */
  readonly caller: string;
  readonly called: string;
  readonly media: 'audio' | 'video' | 'text';
  readonly direction: 'inbound' | 'outbound';
  /** `agent-hang-up-transfer`: an agent lent the caller to the flow and gets it back; no onward transfer. */
  readonly origin: 'caller' | 'agent-hang-up-transfer';
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly startedAt: number;
  /** BCP 47 tag, one of the tenant's languages. */
  readonly language: string;
  readonly calldata: ValueMap;
  /** Id of the channel that a text call comes by; a web page when absent. */
  readonly channel?: string;
  /** Id of the robot that answers; the channel's when absent. The recogniser looks into its domains. */
  readonly robot?: string;
  /** GLOBAL variables that do not start with their defaults, by name without prefix. */
  readonly globals?: ValueMap;
  /** Whole number from which every chance in the call is drawn. */
  readonly seed: number;
}

/** Something that reaches the call from outside. `at`: milliseconds since the start of the call. */
export type CallInput =
  | { readonly type: 'key'; readonly key: Key; readonly at: number }
  | { readonly type: 'speech'; readonly text: string; readonly confidence: number; readonly at: number }
  | { readonly type: 'nomatch'; readonly at: number }
  | { readonly type: 'playover'; readonly at: number }
  | { readonly type: 'time'; readonly at: number }
  | { readonly type: 'hang-up'; readonly at: number }
  /** The customer of a chat wants to talk to a person. */
  | { readonly type: 'agent-wanted'; readonly at: number }
  | { readonly type: 'answer'; readonly to: number; readonly answer: Answer; readonly at: number };

export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** The answer of a service that the call asked, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly message?: string };

/** What a call asks of the outside world. The driver of the call must answer it, or let the time pass. */
export interface ServiceRequest {
  /** `interface`, `recogniser`, `transfer` ...: the driver knows how to ask each. */
  readonly service: string;
  readonly [field: string]: Value;
}

/** Why a call stands still. */
export interface Wait {
  /** Running number of the wait in its call, from 1: answers name it, so a late one is never taken for another. */
  readonly number: number;
  /** What the caller or the outside may do now. */
  readonly for: 'playback' | 'keys' | 'speech' | 'keys-or-speech' | 'answer';
  /** When the engine wants to be told that time has passed; null: never. */
  readonly until: number | null;
  /** Until when a prompt is being played; null when it is silent. */
  readonly playingUntil: number | null;
  readonly request: ServiceRequest | null;
}

/** How a call ended. */
export type EndReason =
  | 'ended-by-flow'
  | 'caller-hung-up'
  | 'transferred'
  | 'returned-to-agent'
  | 'unhandled-error'
  | 'endless-loop';

/** One flow that is being run; the last of a state's frames is the running one, the others wait for its return. */
export interface Frame {
  readonly flow: string;
  /** Id of the element the call stands at, or is about to enter. */
  readonly at: string;
  readonly variables: readonly Value[];
  /** What the element remembers while it waits. */
  readonly memory: Value;
}

/** A call between two inputs: small, plain JSON; store it, send it, resume it elsewhere. */
export interface CallState {
  /** Content hash of the documents it runs on: resuming on others is refused. */
  readonly program: string;
  readonly call: CallFacts;
  readonly phase: 'ready' | 'waiting' | 'ended';
  /** Milliseconds since the start of the call. */
  readonly at: number;
  readonly frames: readonly Frame[];
  readonly globals: readonly Value[];
  readonly calldata: ValueMap;
  readonly ivr: ValueMap;
  readonly language: string;
  /** What the recogniser remembers of this call (filled slots, active intent); null at the start. */
  readonly dialog: Value;
  /** How important the caller is, as the flow said last; higher ones are transferred first. */
  readonly level: UserLevel | null;
  readonly timeouts: number;
  readonly nomatches: number;
  /** Elements entered since the call last waited. */
  readonly unwaited: number;
  readonly waits: number;
  readonly wait: Wait | null;
  /** A key that counts as pressed too late, not as an entry, until that time (rule 32). */
  readonly surplus: { readonly key: Key; readonly until: number } | null;
  readonly chance: number;
  /** The caller was handed to a queue, an agent or a number. */
  readonly transferred: boolean;
  readonly inException: boolean;
  readonly ended: EndReason | null;
}

/** A whole number from 1 to 10; `isSecret`: it comes from something encrypted, traces mask it. */
export interface UserLevel {
  readonly value: number;
  readonly isSecret: boolean;
}
