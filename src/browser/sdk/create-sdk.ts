import {
  type DeskMessage,
  type EventData,
  OUTBOUND_MEDIA,
  type OutboundMedia,
  type PageMessage,
  SDK_EVENTS,
  type SdkEvent,
  type VerifyResult,
} from '../../contract/desk-messages.ts';

type HandlerData = EventData & { readonly callId: string };
type Handler = (eventData: HandlerData) => void;

/** What pages see as `AICCSupport` (domain.md §1.7). */
export interface AiccSupport {
  addHandler(eventName: string, callback: Handler): void;
  removeHandler(eventName: string): void;
  clickToOutbound(outboundParam: { readonly mediaType: string; readonly calledNum: string }): void;
  getVerifyResult(verifyTypeCode: string): { readonly verifyResult: VerifyResult | '' };
}

export interface Sdk {
  readonly support: AiccSupport;
  hear(message: DeskMessage): void;
}

type Log = (level: 'Info' | 'Error', text: string, detail?: unknown) => void;

/** The SDK without a window: messages come in by `hear` and go out by `send`. */
export function createSdk(
  send: (message: PageMessage) => void,
  log: Log,
  call: (handler: Handler, eventData: HandlerData) => void = (handler, eventData) => handler(eventData),
): Sdk {
  const handlers = new Map<SdkEvent, Handler>();
  const results = new Map<string, VerifyResult>();
  let opened: EventData | null = null;
  const run = (event: SdkEvent, data: EventData): void => {
    const handler = handlers.get(event);
    if (handler === undefined) return;
    log('Info', `eventHandler - execute ${event} event handler`);
    try {
      call(handler, { ...data, callId: data.callid });
    } catch (error) {
      log('Error', `eventHandler - the ${event} event handler failed`, error);
    }
  };
  const support: AiccSupport = {
    addHandler(eventName, callback) {
      const event = eventOf(eventName);
      if (event === null) return log('Error', `addHandler - there is no event ${String(eventName)}`);
      if (typeof callback !== 'function') return log('Error', `addHandler - the ${event} handler is no function`);
      handlers.set(event, callback);
      log('Info', `addHandler - add ${event} handler`);
      const missed = opened;
      if (event === 'Init' && missed !== null) queueMicrotask(() => run('Init', missed));
    },
    removeHandler(eventName) {
      const event = eventOf(eventName);
      if (event === null) return log('Error', `removeHandler - there is no event ${String(eventName)}`);
      handlers.delete(event);
      log('Info', `removeHandler - remove ${event} handler`);
    },
    clickToOutbound(outboundParam) {
      const { mediaType, calledNum } = outboundParam ?? {};
      const media = OUTBOUND_MEDIA.find((known) => known === mediaType);
      if (media === undefined) return log('Error', `clickToOutbound - mediaType must be ${OUTBOUND_MEDIA.join(', ')}`);
      if (typeof calledNum !== 'string' || calledNum === '')
        return log('Error', 'clickToOutbound - calledNum is missing');
      send({ callsmith: 'page', type: 'outbound', mediaType: media satisfies OutboundMedia, calledNum });
      log('Info', 'clickToOutbound - execute One-click out call');
    },
    getVerifyResult: (verifyTypeCode) => ({ verifyResult: results.get(String(verifyTypeCode)) ?? '' }),
  };
  return {
    support: Object.freeze(support),
    hear(message) {
      if (message.type === 'event') {
        if (message.event === 'Init') opened = message.data;
        return run(message.event, message.data);
      }
      results.clear();
      for (const [code, result] of Object.entries(message.results)) results.set(code, result);
    },
  };
}

function eventOf(name: unknown): SdkEvent | null {
  if (name === 'lvrReturn') return 'IvrReturn';
  return SDK_EVENTS.find((event) => event === name) ?? null;
}
