import type { ValueMap } from '../../kernel/model/value.ts';
import type { Authentication, FlowTrace, Leg, Line } from './center-call.ts';
import type { MediaType } from './situation.ts';

/** What is kept of a call that is over: masked, plain JSON. Times are milliseconds since 1970. */
export interface ContactRecord {
  readonly callId: string;
  readonly mediaType: MediaType;
  readonly direction: 'inbound' | 'outbound';
  readonly customer: string;
  readonly serviceNo: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly reason: EndOfCall;
  /** Ids of the queues it was in, in order; agent IDs of those who spoke with the customer. */
  readonly queues: readonly string[];
  readonly agents: readonly string[];
  /** Milliseconds. */
  readonly waited: number;
  readonly talked: number;
  readonly held: number;
  readonly userLevel: number;
  readonly calldata: ValueMap;
  readonly fields: ValueMap;
  readonly survey: ValueMap | null;
  readonly authentications: readonly Authentication[];
  /** Call detail records. */
  readonly legs: readonly Leg[];
  readonly flows: readonly FlowTrace[];
  /** Of a chat: what was written. Speech is not kept. */
  readonly lines: readonly Line[];
}

export type EndOfCall =
  | 'customer-hung-up'
  | 'agent-hung-up'
  | 'ended-by-flow'
  | 'busy'
  | 'no-agents'
  | 'timeout'
  | 'no-answer'
  | 'not-reached'
  | 'agent-lost'
  | 'flow-failed';
