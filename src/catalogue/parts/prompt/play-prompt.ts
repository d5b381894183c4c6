import type { Read, Run } from '../../../kernel/model/element-type.ts';
import type { ShownButton, Spoken } from '../../../kernel/model/event.ts';
import { MASK } from '../../../kernel/model/mask.ts';

/**
 * Plays a prompt and says when it will have ended, in milliseconds since the start of the call. In a chat it stands
 * there at once, with what may be answered as buttons.
 */
export function playPrompt(run: Run, prompt: Read<Spoken>, replies: readonly ShownButton[] = []): number {
  const spoken = onMedium(run, prompt(run), replies);
  run.emit({ type: 'prompt-played', at: run.at, prompt: prompt.sensitive ? masked(spoken) : spoken });
  return run.at + spoken.ms;
}

function onMedium({ call }: Run, spoken: Spoken, replies: readonly ShownButton[]): Spoken {
  if (call.media !== 'text') return spoken;
  const written: Spoken = spoken.ms === 0 ? spoken : { ...spoken, ms: 0 };
  if (replies.length === 0 || spoken.shown !== undefined) return written;
  return { ...written, shown: { as: 'quick-reply', buttons: replies } };
}

function masked({ shown: _, ...spoken }: Spoken): Spoken {
  return { ...spoken, text: MASK };
}

/** Says in the trace that the caller cut the prompt short, if it was still playing. */
export function interruptPrompt(run: Run, playingUntil: number | null, startedAt: number): void {
  if (playingUntil === null || run.at >= playingUntil) return;
  run.emit({ type: 'prompt-interrupted', at: run.at, after: run.at - startedAt });
}
