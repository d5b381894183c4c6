import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith import bundle.json my-tenant
  $ callsmith import bundle.json my-tenant --replace

All or nothing: with any error in the source nothing is written. With --replace all documents of the target are
replaced; its other files (README.md, a service, .git ...) stay. Killed at any moment, the target keeps its old
documents or gets all of the new ones: the next command finishes what was begun.`;

export function addImportCommand(program: Command, context: CommandContext): void {
  program
    .command('import')
    .summary('write the documents of a bundle or folder to a folder')
    .description('Reads a tenant from a bundle or a folder and writes its documents, in canonical form, to a folder.')
    .argument('<source>', 'bundle file, or folder of a tenant')
    .argument('<target>', 'folder that gets the documents')
    .option('--replace', 'replace all documents of an existing target')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, target: string, options) => {
      const { runImport } = await import('./run-import.ts');
      context.end(runImport(source, target, options, context.terminal));
    });
}
