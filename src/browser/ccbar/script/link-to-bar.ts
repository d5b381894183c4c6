import type { BarMessage, BarToScript } from '../../../contract/connection-bar-messages.ts';

/** The frame as the script needs it; a test hands in its own. */
export interface BarFrame {
  readonly contentWindow: Pick<Window, 'postMessage'> | null;
  readonly style: { height: string };
  addEventListener(type: 'load', listener: () => void): void;
}

interface Page {
  /** The page's function `callback`, whenever it is defined. */
  callback(): ((message: BarMessage) => void) | null;
  makeChannel(): MessageChannel;
  error(text: string, detail: unknown): void;
}

/** Pixels: what the bar asks for may not push the page away. */
const LOWEST = 40;
const HIGHEST = 720;

/**
 * Gives the bar one end of a channel each time its frame has loaded, addressed to the contact centre's origin: whoever else
 * were in the frame would not get it. What comes back goes to the page's callback.
 */
export function linkToBar(frame: BarFrame, origin: string, { callback, makeChannel, error }: Page): void {
  const hear = (told: BarToScript): void => {
    if (told.type === 'size') {
      frame.style.height = `${Math.min(Math.max(Math.ceil(told.height), LOWEST), HIGHEST)}px`;
    }
    if (told.type !== 'event') return;
    try {
      callback()?.(told.message);
    } catch (thrown) {
      error('[ccbarclient] the callback failed', thrown);
    }
  };
  frame.addEventListener('load', () => {
    const { port1, port2 } = makeChannel();
    port1.onmessage = ({ data }: MessageEvent<BarToScript>) => hear(data);
    frame.contentWindow?.postMessage('ccbarclient', origin, [port2]);
  });
}
