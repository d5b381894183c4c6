import type { Value } from '../../kernel/model/value.ts';

/** An answer that a scenario holds ready, as it writes it. The first that fits a request answers it. */
export interface MockAnswer {
  /** Service. */
  readonly to: 'interface' | 'recogniser' | 'transfer' | PlatformService;
  /** Only requests to this interface. */
  readonly id?: string;
  /** CEL over REQUEST. */
  readonly when?: string;
  /** How often it answers; without, again and again. */
  readonly times?: number;
  /** Milliseconds from the request. */
  readonly delay: number;
  readonly answer: MockedAnswer;
}

/** What the platform does for a flow beside transfers. */
export type PlatformService =
  | 'recording'
  | 'queue-information'
  | 'sms'
  | 'media-switch'
  | 'data-table'
  | 'stored-procedure'
  | 'offline-queue';

/** What is answered. */
export type MockedAnswer =
  | { readonly with: 'json'; readonly status: number; readonly body: Value }
  | { readonly with: 'text'; readonly status: number; readonly body: string }
  | { readonly with: 'silence' }
  | { readonly with: 'connection-error'; readonly problem: string; readonly message?: string }
  | { readonly with: 'intents'; readonly intents: readonly MockedIntent[] }
  | { readonly with: 'done'; readonly value: Value }
  | { readonly with: 'transferred' }
  | { readonly with: 'refused'; readonly reason: (typeof REFUSALS)[number] };

/** `confidence` in percent. */
export type MockedIntent = {
  readonly intent: string;
  readonly confidence: number;
  readonly scenario?: string;
  readonly response?: string;
  readonly slots: Readonly<Record<string, string>>;
};

export const REFUSALS = ['busy', 'no-agents', 'timeout', 'no-answer', 'unreachable'] as const;
