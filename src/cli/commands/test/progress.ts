import type { Terminal } from '../../terminal/terminal.ts';

/** Work that is shorter than this, in milliseconds, shows no progress: it would only flicker. */
const quiet = 500;

export interface Progress {
  readonly show: (done: number) => void;
  /** Removes the line again. */
  readonly clear: () => void;
}

/** One line on standard error that counts, while somebody watches and the work is long. */
export function progressOf(total: number, noun: string, { say, isWatched }: Terminal): Progress {
  const started = performance.now();
  let length = 0;
  return {
    show: (done) => {
      if (!isWatched || performance.now() - started < quiet) return;
      const line = `${done} of ${total} ${noun} ...`;
      say(`\r${line.padEnd(length)}`);
      length = line.length;
    },
    clear: () => {
      if (length > 0) say(`\r${' '.repeat(length)}\r`);
      length = 0;
    },
  };
}
