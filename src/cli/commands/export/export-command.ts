import { type Command, Option } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith export my-tenant > bundle.json
  $ callsmith export my-tenant --out bundle.json
  $ callsmith export bundle.json --to-folder unpacked

Equal tenants give equal bytes. A tenant with errors is not exported; its errors are listed.`;

export function addExportCommand(program: Command, context: CommandContext): void {
  program
    .command('export')
    .summary('write a tenant as one bundle, or as a folder')
    .description(
      'Writes a tenant in canonical form: as one bundle (to standard output or a file), or as a folder of files.',
    )
    .argument('<tenant>', 'folder of a tenant, or a bundle file')
    .addOption(new Option('--out <file>', 'write the bundle to this file, replacing it').conflicts('toFolder'))
    .option('--to-folder <folder>', 'write the documents to a new folder')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options) => {
      const { runExport } = await import('./run-export.ts');
      context.end(runExport(path, options, context.terminal));
    });
}
