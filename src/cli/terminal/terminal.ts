import type { Paint } from './paint.ts';

/** Where a command reads and writes. Commands know no process, so that tests run them in theirs. */
export interface Terminal {
  /** What was asked for: standard output. */
  readonly write: (text: string) => void;
  /** Everything else, such as progress and refusals: standard error. */
  readonly say: (text: string) => void;
  readonly paint: Paint;
  readonly paintSaid: Paint;
  /** Whether somebody watches standard error: only they want to see progress. */
  readonly isWatched: boolean;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** The raw output stream, for line editing. */
  readonly output: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls back on Ctrl+C until the returned function is called; without a listener Ctrl+C ends the process. */
  readonly onInterrupt: (listener: () => void) => () => void;
}
