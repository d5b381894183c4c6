import { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { addCheckCommand } from './commands/check/check-command.ts';
import { addDiffCommand } from './commands/diff/diff-command.ts';
import { addExportCommand } from './commands/export/export-command.ts';
import { addImportCommand } from './commands/import/import-command.ts';
import { addNewCommand } from './commands/new/new-command.ts';
import { addReleaseCommand } from './commands/release/release-command.ts';
import { addSimulateCommand } from './commands/simulate/simulate-command.ts';
import { addTestCommand } from './commands/test/test-command.ts';

const COMMANDS = [
  addCheckCommand,
  addTestCommand,
  addSimulateCommand,
  addExportCommand,
  addImportCommand,
  addReleaseCommand,
  addDiffCommand,
  addNewCommand,
] as const;

const EPILOGUE = `
A tenant is a folder with tenant.json, flows/, interfaces/, prompts/, scenarios/ ..., or one bundle file.
Exit codes: 0 fine, 1 findings or failed scenarios, 2 misuse, 70 a mistake in Callsmith, 130 cancelled.
Colour: NO_COLOR=1 switches it off, FORCE_COLOR=1 on.

Start with:
  $ callsmith new my-tenant
  $ callsmith simulate my-tenant main`;

/** All commands. Each loads the code it needs when it is run: a small command must start fast. */
export function makeProgram(context: CommandContext, version: string): Command {
  const { terminal } = context;
  const program = new Command('callsmith')
    .description('Design, simulate, test and export IVR flows before there is a contact centre to try them on.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(callsmith --help shows all commands, callsmith <command> --help shows examples)')
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.say })
    .addHelpText('after', EPILOGUE)
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  return program;
}
