import type { ValueMap } from '../../kernel/model/value.ts';

/** Media as AICCSupport names them (domain.md §1.7); `mediaType` of URLs and forms is made of it (1 or 5, §1.5). */
export type MediaType = 'audio' | 'video' | 'wechat' | 'email' | 'whatsapp' | 'web';

/** What a screen pop-up and the SDK are told of a call (domain.md §1.5, §1.7). */
export interface Situation {
  /** Inbound: the customer's number. Outbound: the access code. */
  readonly callerNum: string;
  /** Inbound: access code and extension. Outbound: the customer's number. */
  readonly calledNum: string;
  /** Seconds since 1970 and a running number, as in `1653963570-252`. */
  readonly callid: string;
  readonly mediaType: MediaType;
  /** 0 inbound, 1 outbound. */
  readonly callType: '0' | '1';
  readonly workNo: string;
  /** Name of the skill queue; empty when the call came by none. */
  readonly callskill: string;
  readonly callskillid: string;
  /** The agent's business account. */
  readonly agentName: string;
  readonly calldata: ValueMap;
}
