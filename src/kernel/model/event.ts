import type { CallFacts, EndReason, ServiceRequest } from './call.ts';
import type { Value } from './value.ts';

/**
 * What happened in a call, in order: the trace. `at` is in milliseconds since the start of the call. Events are masked
 * by construction: what an encrypted variable holds stands as `******`.
 */
export type CallEvent =
  | { readonly type: 'call-started'; readonly at: number; readonly flow: string; readonly call: CallFacts }
  | {
      readonly type: 'flow-entered';
      readonly at: number;
      readonly flow: string;
      readonly how: 'jump' | 'call' | 'exception';
    }
  | { readonly type: 'flow-returned'; readonly at: number; readonly flow: string }
  | { readonly type: 'element-entered'; readonly at: number; readonly flow: string; readonly element: string }
  | {
      readonly type: 'element-left';
      readonly at: number;
      readonly flow: string;
      readonly element: string;
      readonly exit: string;
    }
  | { readonly type: 'prompt-played'; readonly at: number; readonly prompt: Spoken }
  | { readonly type: 'prompt-interrupted'; readonly at: number; readonly after: number }
  | { readonly type: 'input-wanted'; readonly at: number; readonly for: 'keys' | 'speech' | 'keys-or-speech' }
  | { readonly type: 'input-received'; readonly at: number; readonly input: string }
  | { readonly type: 'input-ignored'; readonly at: number; readonly input: string }
  | { readonly type: 'variable-set'; readonly at: number; readonly variable: string; readonly value: Value }
  | { readonly type: 'variable-unset'; readonly at: number; readonly variable: string }
  | { readonly type: 'language-set'; readonly at: number; readonly language: string }
  | { readonly type: 'requested'; readonly at: number; readonly request: ServiceRequest }
  | {
      readonly type: 'answered';
      readonly at: number;
      readonly service: string;
      readonly ok: boolean;
      readonly value: Value;
    }
  | { readonly type: 'error'; readonly at: number; readonly code: string; readonly message: string }
  | { readonly type: 'call-ended'; readonly at: number; readonly reason: EndReason };

/** What the caller hears or reads. */
export interface Spoken {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Name of the recording that is played instead of synthesised speech. */
  readonly recording?: string;
  /** How long it plays, in milliseconds; nothing in a chat. */
  readonly ms: number;
  /** What is seen beside the text, on channels that can show it. */
  readonly shown?: Shown;
  /** Who speaks, when it is a digital human. */
  readonly figure?: Figure;
}

export interface Figure {
  readonly name: string;
  /** Whether the customer sees it speaking. */
  readonly isSeen: boolean;
}

/** A picture, a video, cards with buttons, a mail: what a robot shows. */
export interface Shown {
  readonly as: 'image' | 'audio' | 'video' | 'file' | 'card' | 'quick-reply' | 'whatsapp' | 'email';
  /** Where the picture, recording, video or file is. */
  readonly media?: string;
  /** Of a mail, or of a message template. */
  readonly subject?: string;
  readonly cards?: readonly ShownCard[];
  readonly buttons?: readonly ShownButton[];
}

export interface ShownCard {
  readonly title: string;
  readonly text: string;
  readonly image?: string;
  readonly buttons: readonly ShownButton[];
}

/** Says something for the customer, or opens a page. */
export type ShownButton =
  | { readonly label: string; readonly says: string }
  | { readonly label: string; readonly opens: string };
