import type { OutboundMedia } from '../../../contract/desk-messages.ts';

/** So long a page waits between two calls that it dials: people click less often, and floods must not reach the desk. */
const PAUSE_MS = 2000;

/** Lets through one wish to dial at a time, and none for a while after it. */
export function wishGate(now: () => number): (isUnderWay: boolean) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (isUnderWay) => {
    if (isUnderWay || now() - last < PAUSE_MS) return false;
    last = now();
    return true;
  };
}

/**
 * What becomes of a wish (domain.md §1.7). Email and WhatsApp are for pages of the online chat workbench; and there, too,
 * the centre opens no chat of its own: outgoing text chats do not exist (§1.5, callType).
 */
export function wishOf(
  mediaType: OutboundMedia,
  workbench: 'audio-video' | 'multimedia',
): 'audio' | 'video' | 'only-online-chat' | 'no-outgoing-chats' {
  if (mediaType === 'audio' || mediaType === 'video') return mediaType;
  return workbench === 'multimedia' ? 'no-outgoing-chats' : 'only-online-chat';
}
