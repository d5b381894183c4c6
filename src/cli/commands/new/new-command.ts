import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith new my-tenant
  $ callsmith new my-tenant --name "Green Valley Utilities"
  $ callsmith new flow my-tenant opening-hours
  $ callsmith new interface my-tenant balance --name "Balance"

A new tenant has a main flow, an exception flow and a scenario, free of findings. A new document has the required
fields with example values. Nothing is ever overwritten. A folder with the name of a kind is written ./flow.`;

export function addNewCommand(program: Command, context: CommandContext): void {
  program
    .command('new')
    .summary('make a new tenant, or a new document in one')
    .description('Makes a new tenant folder, or one new document of a kind in a tenant folder.')
    .usage('[options] <folder>\n       callsmith new [options] <kind> <folder> <id>')
    .argument('<words...>', 'folder of the new tenant; or kind, folder of the tenant and id of the new document')
    .option('--name <name>', 'name of the tenant or document; made of the folder or id when absent')
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], options) => {
      const { runNew } = await import('./run-new.ts');
      context.end(runNew(words, options, context.terminal));
    });
}
