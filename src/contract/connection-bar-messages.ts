import { readPageMessage } from './desk-messages.ts';

/** Events that a page can name in `eventpost`: the bar's published list and those of domain.md §5.3 (domain.md §5.2). */
export const BAR_EVENTS = [
  'AgentState_Busy',
  'AgentState_Work',
  'AgentState_Ready',
  'AgentState_SetNotReady_Success',
  'AgentState_CancelNotReady_Success',
  'AgentState_SetRest_Success',
  'AgentState_CancelRest_Success',
  'AgentState_CancelWork_Success',
  'AgentOther_PhoneAlerting',
  'AgentOther_PhoneRelease',
  'AgentEvent_Ringing',
  'AgentEvent_Talking',
  'AgentEvent_Hold',
  'AgentEvent_Customer_Alerting',
  'AgentEvent_Customer_Release',
  'AgentEvent_Connect_Fail',
  'AgentEvent_Call_Out_Fail',
  'AgentEvent_Call_Release',
  'AgentEvent_SuccTransResult',
  'AgentEvent_ReturnFromIvr',
] as const;
export type BarEvent = (typeof BAR_EVENTS)[number];

export type BarContent = string | Readonly<Record<string, string | number | boolean>> | null;

/** What the page's callback is given. */
export interface BarMessage {
  readonly message: string;
  /** `0`: all is well. */
  readonly retcode: string;
  readonly event: {
    readonly eventType: BarEvent;
    /** Milliseconds since 1970. */
    readonly eventGenTime: number;
    readonly workNo: string;
    readonly content: BarContent;
  };
}

/** What a page may ask of the bar in its frame `ccbarclient`, as an object or as JSON text. */
export type BarWish =
  | { readonly name: 'eventpost'; readonly events: readonly BarEvent[] }
  | { readonly name: 'callout'; readonly number: string; readonly media: 'audio' | 'video' };

/** The wish, if it is one; null otherwise. Events that do not exist are left out. */
export function readBarWish(data: unknown): BarWish | null {
  const wish = typeof data === 'string' ? parsed(data) : data;
  if (!isRecord(wish)) return null;
  if (wish.name === 'eventpost') {
    if (!Array.isArray(wish.param) || wish.param.length > 100) return null;
    return { name: 'eventpost', events: BAR_EVENTS.filter((event) => (wish.param as unknown[]).includes(event)) };
  }
  if (wish.name !== 'callout') return null;
  const call = readPageMessage(wish);
  if (call?.type !== 'outbound' || (call.mediaType !== 'audio' && call.mediaType !== 'video')) return null;
  return { name: 'callout', number: call.calledNum, media: call.mediaType };
}

/** What the bar tells the script that has opened it, through a channel that nobody else has an end of. */
export type BarToScript =
  | { readonly type: 'event'; readonly message: BarMessage }
  /** The page has named the events that it wants by `eventpost`: they come to its window. */
  | { readonly type: 'subscribed' }
  /** Pixels that the bar needs. */
  | { readonly type: 'size'; readonly height: number };

/** Handed to ccbarclient.js by the server that writes it. */
export interface BarOpening {
  /** Origin of the contact centre. */
  readonly origin: string;
  readonly tenant: string;
  readonly ticket: string;
}

function parsed(text: string): unknown {
  if (text.length > 10_000) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
