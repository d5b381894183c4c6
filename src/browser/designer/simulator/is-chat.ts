import type { CallState } from '../../../kernel/model/call.ts';

/** Whether the customer writes instead of speaking. */
export function isChat({ call }: CallState): boolean {
  return call.media === 'text';
}
