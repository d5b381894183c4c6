import {
  type BarEvent,
  type BarMessage,
  type BarToScript,
  readBarWish,
} from '../../contract/connection-bar-messages.ts';

/** The bar's line to the page that embeds it. */
export interface PageLine {
  tell(messages: readonly BarMessage[]): void;
  /** Pixels that the bar needs. */
  size(height: number): void;
}

interface Surroundings {
  /** The page. */
  readonly parent: Pick<Window, 'postMessage'>;
  onMessages(listener: (event: MessageEvent) => void): void;
  callout(number: string, media: 'audio' | 'video'): void;
  /** Milliseconds. */
  now(): number;
}

/** Messages that are looked at in a second; people click less, and floods must not hold the bar up. */
const MOST_A_SECOND = 20;

/**
 * Hears the page at `origin` and nobody else: the message must come from the framing window and from that origin, and read
 * as a wish. Events go to the page's callback by the script's own channel, or to its window once it has named some by
 * `eventpost`; what is said to the window is addressed to that origin only (hardening.md B4).
 */
export function linkToPage({ parent, onMessages, callout, now }: Surroundings, origin: string): PageLine {
  let port: MessagePort | null = null;
  let wanted: ReadonlySet<BarEvent> | null = null;
  let height = 0;
  let second = 0;
  let heard = 0;
  const toScript = (message: BarToScript): void => port?.postMessage(message);
  const isInTime = (): boolean => {
    const at = Math.floor(now() / 1000);
    heard = at === second ? heard + 1 : 1;
    second = at;
    return heard <= MOST_A_SECOND;
  };
  onMessages((event) => {
    if (event.source !== parent || event.origin !== origin || !isInTime()) return;
    const [given] = event.ports;
    if (given !== undefined && event.data === 'ccbarclient') {
      port = given;
      if (height > 0) toScript({ type: 'size', height });
      if (wanted !== null) toScript({ type: 'subscribed' });
      return;
    }
    const wish = readBarWish(event.data);
    if (wish?.name === 'callout') callout(wish.number, wish.media);
    if (wish?.name !== 'eventpost') return;
    wanted = new Set(wish.events);
    toScript({ type: 'subscribed' });
  });
  return {
    tell(messages) {
      for (const message of messages) {
        if (wanted === null) toScript({ type: 'event', message });
        else if (wanted.has(message.event.eventType)) parent.postMessage(message, origin);
      }
    },
    size(needed) {
      if (needed === height) return;
      height = needed;
      toScript({ type: 'size', height });
    },
  };
}
