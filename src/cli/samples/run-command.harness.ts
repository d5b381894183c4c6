import { Readable, Writable } from 'node:stream';
import '../loaded-commands.harness.ts';
import { runCommandLine } from '../run-command-line.ts';
import { plain } from '../terminal/paint.ts';

/** What a command left behind. */
export interface CommandRun {
  readonly code: number;
  readonly written: string;
  readonly said: string;
}

/** Runs a command in this process; `typed` are the lines that stand in its input, which then ends. */
export async function runCommand(words: readonly string[], typed: readonly string[] = []): Promise<CommandRun> {
  let written = '';
  let said = '';
  const write = (text: string): void => {
    written += text;
  };
  const output = new Writable({
    write(chunk, _encoding, done) {
      write(String(chunk));
      done();
    },
  });
  const code = await runCommandLine(words, {
    write,
    say: (text) => {
      said += text;
    },
    paint: plain,
    paintSaid: plain,
    isWatched: false,
    input: Readable.from(typed.map((line) => `${line}\n`)),
    output,
    env: {},
    onInterrupt: () => () => {},
  });
  return { code, written, said };
}
