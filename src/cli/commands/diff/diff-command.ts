import { type Command, Option } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith diff main-V1.0.json main-V1.1.json     two releases, downloaded from the server
  $ callsmith diff main-V1.0.json my-tenant          a release, and what the folder would be released as now
  $ callsmith diff my-tenant ../other/my-tenant
  $ callsmith diff before.json after.json --format json

Moving what is drawn is no change. Exit codes: 0 no differences, 1 differences, 2 misuse.`;

export function addDiffCommand(program: Command, context: CommandContext): void {
  program
    .command('diff')
    .summary('say in words what differs between two tenants, bundles or releases')
    .description('Compares two tenants or releases, document by document, element by element, field by field.')
    .argument('<before>', 'folder of a tenant, a bundle file, or the file of a release')
    .argument('<after>', 'the same')
    .addOption(new Option('--format <format>', 'how differences are written').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options) => {
      const { runDiff } = await import('./run-diff.ts');
      context.end(runDiff(before, after, options, context.terminal));
    });
}
