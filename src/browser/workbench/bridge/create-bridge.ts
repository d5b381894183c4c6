import {
  type DeskMessage,
  type EventData,
  type PageMessage,
  readPageMessage,
  type SdkEvent,
  type VerifyResult,
} from '../../../contract/desk-messages.ts';

/** A page in the desk, as the bridge knows it. */
export interface BridgedPage {
  /** Key of its frame. */
  readonly key: string;
  /** Origin of the address it was opened with; what it navigates to later is not heard. */
  readonly origin: string;
  /** Whether it hears events: pages of the integration type Web API do. */
  readonly hearsEvents: boolean;
  readonly window: Pick<Window, 'postMessage'>;
}

export interface Bridge {
  open(page: BridgedPage): void;
  close(key: string): void;
  tell(event: SdkEvent, data: EventData): void;
  tellResults(results: Readonly<Record<string, VerifyResult>>): void;
  /** Ends listening. */
  end(): void;
}

interface Host {
  /** What a page that says hello is told first. */
  opened(): EventData;
  outbound(page: BridgedPage, wish: Extract<PageMessage, { type: 'outbound' }>): void;
}

/** Messages of one page that are looked at in a second; people click less, and floods must not hold the desk up. */
const MOST_A_SECOND = 20;

interface Line {
  readonly page: BridgedPage;
  serial: number;
  second: number;
  heard: number;
}

/**
 * The desk's side of the SDK. A message is heard only from the window of an open page and from the origin with which the
 * page was opened; what is said goes to that window and that origin only (hardening.md B4).
 */
export function createBridge(
  desk: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  host: Host,
  now: () => number,
): Bridge {
  const lines = new Map<string, Line>();
  let results: Readonly<Record<string, VerifyResult>> = {};
  const say = (line: Line, message: Unnumbered): void => {
    if (!line.page.hearsEvents) return;
    line.serial += 1;
    line.page.window.postMessage({ ...message, callsmith: 'desk', serial: line.serial }, line.page.origin);
  };
  const sayResults = (line: Line) => say(line, { type: 'verify-results', results });
  const hear = ({ source, origin, data }: MessageEvent): void => {
    const line = source === null ? undefined : [...lines.values()].find(({ page }) => page.window === source);
    if (line === undefined || line.page.origin !== origin || !isInTime(line, now())) return;
    const message = readPageMessage(data);
    if (message === null) return;
    if (message.type === 'outbound') host.outbound(line.page, message);
    else {
      sayResults(line);
      say(line, { type: 'event', event: 'Init', data: host.opened() });
    }
  };
  desk.addEventListener('message', hear);
  return {
    open: (page) => lines.set(page.key, { page, serial: 0, second: 0, heard: 0 }),
    close: (key) => lines.delete(key),
    tell(event, data) {
      for (const line of lines.values()) say(line, { type: 'event', event, data });
    },
    tellResults(told) {
      results = told;
      for (const line of lines.values()) sayResults(line);
    },
    end: () => desk.removeEventListener('message', hear),
  };
}

type Unnumbered = DeskMessage extends infer M
  ? M extends DeskMessage
    ? Omit<M, 'callsmith' | 'serial'>
    : never
  : never;

function isInTime(line: Line, at: number): boolean {
  const second = Math.floor(at / 1000);
  if (line.second !== second) {
    line.second = second;
    line.heard = 0;
  }
  line.heard += 1;
  return line.heard <= MOST_A_SECOND;
}
