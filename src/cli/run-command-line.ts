import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { exitCode } from './exit-code.ts';
import { makeProgram } from './make-program.ts';
import { Misuse } from './misuse.ts';
import { printable } from './terminal/printable.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Runs one command line and gives the exit code of the process. Never throws: a bug becomes one line and code 70. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.ok;
  const context = {
    terminal,
    end: (chosen: number) => {
      code = chosen;
    },
  };
  try {
    await makeProgram(context, packageJson.version).parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.misuse;
    if (error instanceof Misuse) {
      terminal.say(`${terminal.paintSaid('red', 'error:')} ${error.message}\n`);
      return exitCode.misuse;
    }
    reportBug(error, terminal);
    return exitCode.bug;
  }
}

function reportBug(error: unknown, { say, env }: Terminal): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const version = `callsmith ${packageJson.version}, Node ${process.version}, ${process.platform}`;
  const detail = env.CALLSMITH_DEBUG === '1' ? '' : ' and the output of the same command with CALLSMITH_DEBUG=1';
  say(
    `This is a mistake in Callsmith (${printable(text)}). Report it with the command you typed, "${version}"${detail}.\n`,
  );
  if (env.CALLSMITH_DEBUG === '1' && error instanceof Error) say(`${error.stack ?? ''}\n`);
}
