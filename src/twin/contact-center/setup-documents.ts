/** What the centre reads of documents, with all defaults filled in; the schemas of their kinds hold the rest. */

interface Named {
  readonly id: string;
  readonly name: string;
}

/** domain.md §1.9. */
export interface Queue extends Named {
  readonly type: 'voice' | 'multimedia' | 'video' | 'voice-click-to-dial' | 'video-click-to-dial';
  readonly subtype?: 'WECHAT' | 'EMAIL' | 'WHATSAPP' | 'WEB';
  /** Seconds. */
  readonly maxWaitingTime: number;
  readonly maxCalls: number;
  /** Seconds. */
  readonly arrangingTime: number;
  readonly whenTimeout: Treatment;
  readonly whenBusy: Treatment;
  readonly whenNoAgents: Treatment;
  readonly queuing?: { readonly method: string; readonly prompt?: string; readonly flow?: string };
  readonly keeping?: { readonly method: string; readonly prompt?: string };
  readonly answer?: 'report-employee-id' | 'report-no-voice';
}

export type Treatment =
  | { readonly method: 'release' }
  | { readonly method: 'transfer-to-queue'; readonly queue: string }
  | { readonly method: 'transfer-to-flow'; readonly flow: string };

/** domain.md §1.10. */
export interface Route extends Named {
  readonly accessCode: string;
  readonly extensionCode?: string;
  readonly media: 'audio-video' | 'multimedia' | 'click-to-dial';
  readonly device: Device;
}

export type Device =
  | { readonly type: 'skill-queue'; readonly queue: string }
  | { readonly type: 'ivr'; readonly flow: string }
  | { readonly type: 'robot'; readonly robot: string };

/** domain.md §1.10. */
export interface AgentDesk extends Named {
  readonly workNo: string;
  readonly account: string;
  readonly role: 'common' | 'quality-checker' | 'callout';
  readonly type: 'voice' | 'video' | 'multimedia' | 'versatile';
  readonly queues: readonly { readonly queue: string; readonly skillWeight: number; readonly agentWeight: number }[];
}

export interface Prompt extends Named {
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}

export interface FlowHeader extends Named {
  readonly type: 'main' | 'exception' | 'subflow';
  readonly isReferenced: boolean;
}

export interface Robot extends Named {
  readonly flow: string;
}

/** How customers of chats come in. */
export interface Channel extends Named {
  readonly type: string;
  /** What customers write to. */
  readonly account?: string;
  readonly serves:
    | { readonly by: 'robot'; readonly robot: string; readonly handOver?: string }
    | { readonly by: 'queue'; readonly queue: string };
}

/** domain.md §1.8. */
export interface Authentication extends Named {
  readonly code: string;
  readonly flow: string;
  readonly enabled: boolean;
}
