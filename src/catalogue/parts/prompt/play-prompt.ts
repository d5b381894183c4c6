import type { Read, Run } from '../../../kernel/model/element-type.ts';
import type { ShownButton, Spoken } from '../../../kernel/model/event.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import { onMedium } from './on-medium.ts';

/**
 * Plays a prompt and says when it will have ended, in milliseconds since the start of the call. In a chat it stands
 * there at once, with what may be answered as buttons.
 */
export function playPrompt(run: Run, prompt: Read<Spoken>, replies: readonly ShownButton[] = []): number {
  const { call, ivr } = run;
  const spoken = onMedium(prompt(run), call.media, String(ivr.channelType ?? '').toLowerCase(), replies);
  run.emit({ type: 'prompt-played', at: run.at, prompt: prompt.sensitive ? masked(spoken) : spoken });
  return run.at + spoken.ms;
}

/** A mix may be made of recordings that something encrypted names. */
function masked({ shown: _, recording, ...spoken }: Spoken): Spoken {
  return { ...spoken, text: MASK, ...(recording === undefined ? {} : { recording: MASK }) };
}

/** Says in the trace that the caller cut the prompt short, if it was still playing. */
export function interruptPrompt(run: Run, playingUntil: number | null, startedAt: number): void {
  if (playingUntil === null || run.at >= playingUntil) return;
  run.emit({ type: 'prompt-interrupted', at: run.at, after: run.at - startedAt });
}
