import { paintFor } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', quietWhenNobodyReads);
  return {
    write: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
    paint: paintFor(stdout.isTTY === true, env),
    paintSaid: paintFor(stderr.isTTY === true, env),
    isWatched: stderr.isTTY === true,
    input: stdin,
    output: stdout,
    env,
    onInterrupt: (listener) => {
      process.on('SIGINT', listener);
      return () => void process.off('SIGINT', listener);
    },
  };
}

/** `callsmith export ... | head` closes the pipe early: that is no problem of ours, and nobody is left to tell. */
function quietWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
