import type { Answer, CallState } from '../../kernel/model/call.ts';
import type { CallEvent, Figure, Shown } from '../../kernel/model/event.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import type { MediaType } from './situation.ts';

/** A call, or a chat, that is in the centre. All times are milliseconds since 1970. Plain JSON. */
export interface CenterCall {
  /** Seconds since 1970 and a running number: `1653963570-252`. */
  readonly id: string;
  readonly media: 'audio' | 'video' | 'text';
  readonly mediaType: MediaType;
  readonly direction: 'inbound' | 'outbound';
  /** The customer's number in both directions. */
  readonly customer: string;
  /** Inbound: what was dialled. Outbound: the number that the customer sees. */
  readonly serviceNo: string;
  readonly accessCode: string;
  /** The telephone window through which the customer speaks; null while an outbound call rings. */
  readonly phone: string | null;
  readonly startedAt: number;
  readonly language: string;
  readonly calldata: ValueMap;
  /** GLOBAL variables as the last flow left them, for the next one. */
  readonly globals: ValueMap;
  /** Paths of call-associated data that hold something encrypted: masked wherever people look. */
  readonly secretPaths: readonly string[];
  /** 1 to 10; callers of a higher level are served first. */
  readonly userLevel: number;
  readonly holder: Holder;
  /** Whom the call waits for, while it does. */
  readonly seeking: Seeking | null;
  /** The last queue that it was in. */
  readonly queue: string | null;
  readonly lines: readonly Line[];
  readonly legs: readonly Leg[];
  readonly flows: readonly FlowTrace[];
  readonly authentications: readonly Authentication[];
  /** What flows told the platform for the record: extfield1 ..., and answers to surveys. */
  readonly fields: ValueMap;
  readonly survey: ValueMap | null;
}

/** Who has the call now. A call that seeks somebody keeps its holder until that one answers. */
export type Holder =
  | { readonly is: 'nobody' }
  | { readonly is: 'flow'; readonly run: FlowRun; readonly lent: Lent | null }
  | {
      readonly is: 'agent';
      readonly workNo: string;
      readonly since: number;
      readonly held: boolean;
      readonly muted: boolean;
    }
  | { readonly is: 'outside'; readonly number: string; readonly since: number };

/** An agent lent the caller to the flow and gets it back (domain.md §2.6). */
export interface Lent {
  readonly workNo: string;
  /** Code of the authentication process that runs; null: another flow. */
  readonly authentication: string | null;
}

/** A flow that a call runs. */
export interface FlowRun {
  readonly state: CallState;
  readonly startedAt: number;
  /** Place of its events among the call's flows. */
  readonly trace: number;
  /** Number of the last wait whose service was asked; 0: none. */
  readonly asked: number;
  /** What the centre itself answers, and when. */
  readonly due: { readonly at: number; readonly answer: Answer } | null;
}

/** What a call waits for. */
export interface Seeking {
  readonly target:
    | { readonly to: 'queue'; readonly queue: string }
    | { readonly to: 'agent'; readonly workNo: string }
    /** An outbound call waits for its customer. */
    | { readonly to: 'customer' };
  readonly since: number;
  /** When it has waited for too long. */
  readonly until: number;
  readonly ringing: { readonly workNo: string; readonly since: number; readonly until: number } | null;
  /** Agents who let it ring or rejected it; they are not asked again. */
  readonly passed: readonly string[];
  /** The flow that accompanies the waiting; null: a tone. */
  readonly company: FlowRun | null;
  /** How often treatments have moved it on: circles of queues end. */
  readonly moves: number;
  /** Who transferred it, for whom answers. */
  readonly from: string | null;
}

/** What was said, played or shown. */
export interface Line {
  readonly at: number;
  readonly from: 'customer' | 'agent' | 'flow' | 'centre';
  readonly workNo?: string;
  /** As spoken or written; of a notice, what fills its place: a name or a number. */
  readonly text: string;
  /** What a robot shows beside the text. */
  readonly shown?: Shown;
  /** The digital human that speaks for the flow. */
  readonly figure?: Figure;
  /** Said by the centre itself, in the words of the reader's language. */
  readonly notice?: Notice;
}

export type Notice =
  | 'waiting-tone'
  | 'holding-tone'
  | 'held'
  | 'resumed'
  | 'employee-id'
  | 'connected'
  | 'outside'
  | 'back-in-queue'
  | 'recording'
  | 'ended';

/** A stretch of a call: one row of its call detail records. */
export interface Leg {
  readonly type: 'flow' | 'queue' | 'ring' | 'agent' | 'hold' | 'outside';
  /** Flow or queue id, agent ID, or number. */
  readonly who: string;
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
  /** How it ended; null while it lasts. */
  readonly result: LegResult | null;
}

export type LegResult =
  | 'answered'
  | 'no-answer'
  | 'rejected'
  | 'busy'
  | 'no-agents'
  | 'timeout'
  | 'overflow'
  | 'transferred'
  | 'lent'
  | 'returned'
  | 'ended'
  | 'released'
  | 'abandoned';

/** Masked events of a flow that the call ran. */
export interface FlowTrace {
  readonly flow: string;
  /** Name of the released version that ran; null: the draft. Older records do not say: it was the draft. */
  readonly version?: string | null;
  readonly startedAt: number;
  readonly events: readonly CallEvent[];
}

/** An identity authentication in a call. `result`: 0 not returned, 1 successful, 2 failed, 3 abnormal; null while it runs. */
export interface Authentication {
  readonly code: string;
  readonly workNo: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly result: '0' | '1' | '2' | '3' | null;
  readonly returns: readonly string[];
}
