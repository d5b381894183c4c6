import { Readable, Writable } from 'node:stream';
import './loaded-commands.harness.ts';
import { runCommandLine } from './run-command-line.ts';
import { plain } from './terminal/paint.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

export interface FakeTerminal extends Terminal {
  readonly out: () => string;
  readonly said: () => string;
}

/** A terminal that remembers, and reads these lines. */
export function fakeTerminal(lines: readonly string[] = [], env: Readonly<Record<string, string>> = {}): FakeTerminal {
  let [out, said] = ['', ''];
  return {
    write: (text) => {
      out += text;
    },
    say: (text) => {
      said += text;
    },
    paint: plain,
    paintSaid: plain,
    isWatched: false,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output: new Writable(),
    env,
    onInterrupt: () => () => undefined,
    out: () => out,
    said: () => said,
  };
}

/** Runs a command line in this process. */
export async function run(
  words: readonly string[],
  lines: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const terminal = fakeTerminal(lines, env);
  const code = await runCommandLine(words, terminal);
  return { code, out: terminal.out(), said: terminal.said() };
}
