import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith test my-tenant
  $ callsmith test my-tenant --filter balance
  $ callsmith test my-tenant --min-coverage 90
  $ callsmith test my-tenant --min-accuracy 95
  $ callsmith test my-tenant --format junit > junit.xml
  $ callsmith test my-tenant --update              then read the diff

A scenario is compared in order with what the caller heard, elements visited, data set, requests sent and how the call
ended. Recognition tests say what domains and robots must understand. --update replaces what failing scenarios expect with what came. Coverage counts drawn exits.`;

export function addTestCommand(program: Command, context: CommandContext): void {
  program
    .command('test')
    .summary('play all scenarios of a tenant and compare')
    .description('Plays the scenarios and recognition tests of a tenant and compares with what they expect.')
    .argument('<tenant>', 'folder of a tenant, or a bundle file')
    .option('--filter <text>', 'only scenarios whose id or name holds this text')
    .addOption(
      new Option('--format <format>', 'how results are written').choices(['human', 'junit', 'json']).default('human'),
    )
    .option('--coverage', 'show how much of each flow the scenarios visit')
    .option('--min-coverage <percent>', 'fail when fewer exits than this are visited; shows coverage', percent)
    .option('--min-accuracy <percent>', 'wanted of each recognition test, instead of what it asks for itself', percent)
    .option('--release <file>', 'play them on what was released, in place of the flows of the tenant')
    .option('--update', 'rewrite what failing scenarios expect')
    .option('--workers <count>', 'worker threads, 0 to 64; as many as pay off when absent', threads)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options) => {
      const { runTest } = await import('./run-test.ts');
      context.end(await runTest(path, options, context.terminal));
    });
}

function percent(text: string): number {
  const value = Number(text);
  if (/^\d{1,3}(\.\d+)?$/.test(text) && value <= 100) return value;
  throw new InvalidArgumentError('Give a number from 0 to 100.');
}

function threads(text: string): number {
  const value = Number(text);
  if (/^\d{1,2}$/.test(text) && value <= 64) return value;
  throw new InvalidArgumentError('Give a whole number from 0 to 64.');
}
