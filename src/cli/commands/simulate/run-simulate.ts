import { createInterface } from 'node:readline';
import { formats } from '../../../catalogue/formats.ts';
import { releaseHash } from '../../../kernel/documents/release-file.ts';
import { exitCode } from '../../exit-code.ts';
import { Misuse } from '../../misuse.ts';
import { readSoundTenant, type SoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { beginConversation, type SimulateOptions } from './begin-conversation.ts';
import { goOn } from './conversation.ts';
import { hearLine } from './hear-line.ts';
import { saveCall } from './save-call.ts';

/** Which release answers: its hash is the ETag that the server gives for it. */
function sayRelease({ source, tenant }: SoundTenant, { say }: Terminal): void {
  const flow = source.flow ?? '';
  say(
    `Answered by the release of ${printable(flow)} with the hash ${releaseHash(source.release ?? { flow, documents: tenant }, formats)}.\n`,
  );
}

/** Runs a call in the terminal and gives the exit code. */
export async function runSimulate(
  path: string,
  flow: string | undefined,
  options: SimulateOptions & { readonly save?: string },
  terminal: Terminal,
): Promise<number> {
  const sound = readSoundTenant(path, terminal, 'The call was not started. Correct the errors first.');
  if (sound === undefined) return exitCode.findings;
  const cancelling = new AbortController();
  const entered = flow ?? sound.source.flow;
  if (entered === undefined) throw new Misuse('Say which flow the call enters: its id comes after the tenant.');
  const talk = beginConversation(sound, entered, options, terminal, cancelling.signal);
  if (sound.source.flow !== undefined) sayRelease(sound, terminal);
  const isTerminal = terminal.input.isTTY === true;
  const lines = createInterface({
    input: terminal.input,
    terminal: isTerminal,
    ...(isTerminal ? { output: terminal.output } : {}),
    prompt: '> ',
  });
  const cancel = (): void => {
    cancelling.abort();
    lines.close();
  };
  lines.on('SIGINT', cancel);
  const stopListening = terminal.onInterrupt(cancel);
  const typed = lines[Symbol.asyncIterator]();
  try {
    if (isTerminal) terminal.say('Type keys and Enter; help lists what else can be typed, quit leaves.\n');
    await goOn(talk, { moment: talk.moment, problem: null, ask: null });
    for (;;) {
      if (cancelling.signal.aborted) return exitCode.interrupted;
      if (isTerminal) lines.prompt();
      const { value, done } = await typed.next();
      if (done === true || !(await hearLine(talk, value))) break;
    }
    if (cancelling.signal.aborted) return exitCode.interrupted;
    if (options.save !== undefined) saveCall(talk, options.save);
    return talk.hasRefused && !isTerminal ? exitCode.findings : exitCode.ok;
  } finally {
    stopListening();
    lines.close();
  }
}
