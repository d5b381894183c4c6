import { type Command, Option } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith check my-tenant
  $ callsmith check my-tenant --strict            warnings count as errors
  $ callsmith check bundle.json --format json
  $ callsmith check my-tenant --rule exit-without-target --rule schema
  $ callsmith check my-tenant --format sarif > callsmith.sarif`;

export function addCheckCommand(program: Command, context: CommandContext): void {
  program
    .command('check')
    .summary('read all documents of a tenant and list what is wrong')
    .description('Reads all documents of a tenant, checks them against schemas and rules, and lists what is wrong.')
    .argument('<tenant>', 'folder of a tenant, or a bundle file')
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(['human', 'json', 'sarif']).default('human'),
    )
    .option('--rule <code>', 'only findings of this rule; may be given several times', collect, [])
    .option('--strict', 'exit with 1 for warnings too')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options) => {
      const { runCheck } = await import('./run-check.ts');
      context.end(runCheck(path, options, context.terminal));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
