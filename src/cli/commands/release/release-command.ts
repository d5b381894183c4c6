import type { Command } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith release my-tenant main --out main.json
  $ callsmith release my-tenant main --hash          compare it with the ETag of the server's release
  $ callsmith release my-tenant main --accept-warnings > main.json

A release holds the flow and everything it refers to, and nothing else; equal content gives equal bytes. Errors refuse it,
warnings must be accepted. What is released on a server already is not known here, so its order is not checked.`;

export function addReleaseCommand(program: Command, context: CommandContext): void {
  program
    .command('release')
    .summary('freeze a flow with everything it refers to, as the server does')
    .description('Writes the release of a flow: to standard output, or to a file.')
    .argument('<tenant>', 'folder of a tenant, or a bundle file')
    .argument('<flow>', 'id of the flow')
    .option('--out <file>', 'write the release to this file, replacing it')
    .option('--hash', 'print only the SHA-256 of the release')
    .option('--accept-warnings', 'release although the check warns')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flow: string, options) => {
      const { runRelease } = await import('./run-release.ts');
      context.end(runRelease(path, flow, options, context.terminal));
    });
}
