import type { Answer, Key } from '../../kernel/model/call.ts';
import type { ValueMap } from '../../kernel/model/value.ts';

/** What happens to a contact centre from outside. `at`: milliseconds since 1970. */
export type CenterInput = { readonly at: number } & (
  | CustomerAction
  | AgentAction
  | { readonly type: 'service-answer'; readonly call: string; readonly wait: number; readonly answer: Answer }
  | { readonly type: 'time' }
);

/** `phone` is the window through which the customer acts. */
export type CustomerAction = { readonly phone: string } & (
  | { readonly type: 'phone-on'; readonly number: string }
  | { readonly type: 'phone-off' }
  | {
      readonly type: 'dial';
      /** Access code and extension. */
      readonly called: string;
      readonly media: 'audio' | 'video' | 'text';
      readonly calldata?: ValueMap;
      /** Of a chat: the channel document that it comes by. */
      readonly channel?: string;
    }
  | { readonly type: 'customer-key'; readonly call: string; readonly key: Key }
  | { readonly type: 'customer-says'; readonly call: string; readonly text: string }
  /** The customer of a chat does not want the robot any more. */
  | { readonly type: 'customer-wants-agent'; readonly call: string }
  | { readonly type: 'customer-answers'; readonly call: string }
  | { readonly type: 'customer-hangs-up'; readonly call: string }
);

export type AgentAction = { readonly workNo: string; readonly session: string } & (
  | {
      readonly type: 'sign-in';
      readonly autoAnswer: boolean;
      readonly autoEnterIdle: boolean;
      readonly status: 'idle' | 'busy';
      /** Although the agent is signed in at another window. */
      readonly force: boolean;
    }
  | { readonly type: 'sign-out' }
  /** The desk is there: keeps the agent signed in. */
  | { readonly type: 'seen' }
  /** `idle` ends arranging, too. */
  | { readonly type: 'set-status'; readonly status: 'idle' | 'busy' | 'rest' }
  | {
      readonly type: 'answer' | 'reject' | 'hold' | 'unhold' | 'mute' | 'unmute' | 'hang-up' | 'switch';
      readonly call: string;
    }
  | { readonly type: 'cancel-transfer'; readonly call: string }
  | { readonly type: 'agent-says'; readonly call: string; readonly text: string }
  | { readonly type: 'transfer'; readonly call: string; readonly to: TransferTarget; readonly mode: TransferMode }
  | {
      readonly type: 'call-out';
      readonly number: string;
      readonly media: 'audio' | 'video';
      readonly calldata?: ValueMap;
    }
  | { readonly type: 'set-calldata'; readonly call: string; readonly calldata: ValueMap }
  | { readonly type: 'authenticate'; readonly call: string; readonly code: string }
);

/** Document ids of queues and flows, agent IDs, numbers. */
export type TransferTarget =
  | { readonly kind: 'queue'; readonly queue: string }
  | { readonly kind: 'agent'; readonly workNo: string }
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'number'; readonly number: string };

/**
 * - `release`: the agent lets go at once (mode 0; external 1)
 * - `success`: the agent keeps the held caller until somebody answers (mode 2)
 * - `suspend`: to a flow only: the caller comes back when the flow ends (IVR mode 1, hang-up transfer)
 */
export type TransferMode = 'release' | 'success' | 'suspend';
