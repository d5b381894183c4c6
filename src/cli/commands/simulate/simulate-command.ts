import { type Command, Option } from 'commander';
import type { CommandContext } from '../../command-context.ts';

const EXAMPLES = `
Examples:
  $ callsmith simulate my-tenant main
  $ callsmith simulate my-tenant main --answers balance-is-read
  $ callsmith simulate main-V1.1.json              what was released, downloaded from the server
  $ callsmith simulate my-tenant verify --origin agent-hang-up-transfer --calldata '{"verifyWorkNo":"101"}' --live
  $ printf '1\\nwait\\nhangup\\n' | callsmith simulate my-tenant main --save silent-caller

Keys are typed and sent with Enter (1234#); help lists what else can be typed. Input that is not a terminal is read
line by line; the exit code is then 1 when a line was refused.

--live asks the interfaces' real addresses, those on the tenant's trustlist only. Secrets are taken from environment
variables: CALLSMITH_SECRET_<NAME> holds one, CALLSMITH_ORIGIN_<NAME> says where it may be sent, such as
https://crm.example.com (only this computer when absent). A signed request carries the HMAC-SHA256 of the exact bytes
of its body under the secret, in lower-case hexadecimal, in the header that the interface names.`;

export function addSimulateCommand(program: Command, context: CommandContext): void {
  program
    .command('simulate')
    .summary('take a call in the terminal')
    .description('Runs a flow as a call in the terminal: prompts are printed, keys are typed.')
    .argument('<tenant>', 'folder of a tenant, a bundle file, or the file of a release')
    .argument('[flow]', 'id of the flow that the call enters; of a release its own when absent')
    .option('--caller <number>', "the caller's number")
    .option('--called <number>', 'the number that was called')
    .addOption(new Option('--media <media>', 'media of the call').choices(['audio', 'video', 'text']))
    .option('--channel <id>', 'channel that a chat comes by; give --media text with it')
    .addOption(
      new Option('--origin <origin>', 'who hands the call to the flow').choices(['caller', 'agent-hang-up-transfer']),
    )
    .option('--calldata <json>', 'call-associated data, a JSON object')
    .option('--language <tag>', "language that the call starts in; the tenant's first when absent")
    .option('--at <time>', 'when the call starts, UTC, such as 2026-01-05T09:00:00Z')
    .option('--seed <number>', 'whole number from which every chance is drawn')
    .option('--live', 'ask the real services')
    .option('--answers <scenario>', 'answer from this scenario first')
    .option('--save <id>', 'save the call as a scenario at the end')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flow: string | undefined, options) => {
      const { runSimulate } = await import('./run-simulate.ts');
      context.end(await runSimulate(path, flow, options, context.terminal));
    });
}
