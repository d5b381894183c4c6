import type { CallFacts } from '../../kernel/model/call.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';

/** A request of the published dialog interface, read (domain.md §5.5). */
export type DialogRequest = DialogStart | DialogResult;

/** inaction 8: a call reaches the platform. */
export interface DialogStart {
  readonly does: 'begin';
  readonly userid: string;
  readonly token: string;
  /** call_sor_id: the customer. */
  readonly customer: string;
  /** call_dst_id: the access code that leads to a flow. */
  readonly accessCode: string;
  /** real_callee: what the customer dialled, when that is something else. */
  readonly dialled?: string;
  readonly media?: CallFacts['media'];
  /** In small letters, as channels are typed. */
  readonly channelType?: string;
  readonly calldata: ValueMap;
  /** What the release repeats as it was given. */
  readonly echoed: Readonly<Record<string, string>>;
}

/** inaction 9, 11 and 12: what came of the last answer. */
export interface DialogResult {
  readonly does: 'report';
  readonly userid: string;
  readonly token: string;
  readonly inaction: 9 | 11 | 12;
  readonly report: Report;
  /** What a chat's customer wrote, when it is spelled like a word of the interface. */
  readonly written?: string;
  /** inter_idx of the answer that is reported on; when absent, of the last one. */
  readonly index?: string;
}

export type Report =
  | { readonly of: 'hangup' }
  /** The prompt was heard to its end, and there was nothing to enter. */
  | { readonly of: 'playover' }
  | { readonly of: 'timeout' }
  | { readonly of: 'nomatch' }
  /** The access side failed. */
  | { readonly of: 'sys-err' }
  | { readonly of: 'recordend' }
  | { readonly of: 'keys'; readonly keys: string }
  | { readonly of: 'speech'; readonly text: string }
  | { readonly of: 'queue'; readonly facts: ValueMap }
  | { readonly of: 'transfer'; readonly isDone: boolean };

/** A text, a number as text, or undefined when it is neither. */
export function scalarText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
