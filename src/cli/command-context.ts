import type { Terminal } from './terminal/terminal.ts';

/** What a command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Sets the exit code of the process. */
  readonly end: (code: number) => void;
}
