import { type DeskMessage, type PageMessage, readDeskMessage } from '../../contract/desk-messages.ts';

/** The line between a page and the desk that frames it. */
export interface DeskLink {
  send(message: PageMessage): void;
}

/** The windows that the link is about; a test hands in its own. */
export interface PageWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Listens to the desk at `origin` and to nobody else: the message must come from the framing window, from that origin,
 * read as a message of the desk, and be newer than the one before.
 */
export function linkToDesk(page: PageWindow, origin: string, hear: (message: DeskMessage) => void): DeskLink {
  let last = 0;
  page.addEventListener('message', (event) => {
    if (event.source !== page.parent || event.origin !== origin) return;
    const message = readDeskMessage(event.data);
    if (message === null || message.serial <= last) return;
    last = message.serial;
    hear(message);
  });
  return { send: (message) => page.parent.postMessage(message, origin) };
}
