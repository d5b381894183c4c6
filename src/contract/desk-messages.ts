/**
 * What an agent desk and the pages that pop up in it tell one another by postMessage. Each side takes a message only
 * from the window and the origin it expects, and only if it reads as one of these.
 */

/** Events that pages can listen to (domain.md §1.7). */
export const SDK_EVENTS = ['Init', 'Ringing', 'Talking', 'Release', 'Switch', 'IvrReturn'] as const;

export type SdkEvent = (typeof SDK_EVENTS)[number];

/** What a handler is given. Of Init only `workNo` means something; `calldata` is JSON text. */
export interface EventData {
  readonly callerNum: string;
  readonly calledNum: string;
  readonly callid: string;
  readonly mediaType: string;
  readonly callType: string;
  readonly workNo: string;
  readonly calldata: string;
}

/** Media that pages can dial by (domain.md §1.7, Table 4-9). */
export const OUTBOUND_MEDIA = ['audio', 'video', 'email', 'whatsapp'] as const;

export type OutboundMedia = (typeof OUTBOUND_MEDIA)[number];

/** From a page to the desk. */
export type PageMessage =
  | { readonly callsmith: 'page'; readonly type: 'hello' }
  | {
      readonly callsmith: 'page';
      readonly type: 'outbound';
      readonly mediaType: OutboundMedia;
      readonly calledNum: string;
    };

/** From the desk to a page. `serial` counts the events of one window from 1: what comes twice or late is dropped. */
export type DeskMessage =
  | {
      readonly callsmith: 'desk';
      readonly type: 'event';
      readonly serial: number;
      readonly event: SdkEvent;
      readonly data: EventData;
    }
  /** Results of the call in front, by authentication mode code: only codes of enabled modes are listed. */
  | {
      readonly callsmith: 'desk';
      readonly type: 'verify-results';
      readonly serial: number;
      readonly results: Readonly<Record<string, VerifyResult>>;
    };

/** 0 not returned, 1 successful, 2 failed, 3 abnormal; texts, as Table 4-11 has it (domain.md §1.8). */
export type VerifyResult = '0' | '1' | '2' | '3';

const number = /^\+?[0-9*#]{1,24}$/;
const address = /^[^\s<>"\\]{1,254}$/;

/** What a page sent, if it is one of its messages; null otherwise. The older callout forms are messages too (§1.6). */
export function readPageMessage(data: unknown): PageMessage | null {
  const message = typeof data === 'string' ? parsed(data) : data;
  if (!isRecord(message)) return null;
  if (message.name === 'callout') return readCallout(message.param);
  if (message.callsmith !== 'page') return null;
  if (message.type === 'hello') return { callsmith: 'page', type: 'hello' };
  if (message.type === 'outbound') return outbound(message.mediaType, message.calledNum);
  return null;
}

/** What the desk sent, if it is one of its messages; null otherwise. */
export function readDeskMessage(data: unknown): DeskMessage | null {
  if (!isRecord(data) || data.callsmith !== 'desk' || !Number.isSafeInteger(data.serial)) return null;
  if (data.type === 'event' && SDK_EVENTS.includes(data.event as SdkEvent) && isRecord(data.data)) {
    return data as unknown as DeskMessage;
  }
  return data.type === 'verify-results' && isRecord(data.results) ? (data as unknown as DeskMessage) : null;
}

/** `{ number, mode }` or `[number, mode]`, as an object or as JSON text. */
function readCallout(param: unknown): PageMessage | null {
  const [calledNum, mode] = Array.isArray(param) ? param : isRecord(param) ? [param.number, param.mode] : [];
  return mode === 'audio' || mode === 'video' ? outbound(mode, calledNum) : null;
}

function outbound(mediaType: unknown, calledNum: unknown): PageMessage | null {
  const media = OUTBOUND_MEDIA.find((known) => known === mediaType);
  const form = media === 'email' ? address : number;
  if (media === undefined || typeof calledNum !== 'string' || !form.test(calledNum)) return null;
  return { callsmith: 'page', type: 'outbound', mediaType: media, calledNum };
}

function parsed(text: string): unknown {
  if (text.length > 1024) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
