import type { Read, Run } from '../../../kernel/model/element-type.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import { MASK } from '../../../kernel/model/mask.ts';

/** Plays a prompt and says when it will have ended, in milliseconds since the start of the call. */
export function playPrompt(run: Run, prompt: Read<Spoken>): number {
  const spoken = prompt(run);
  run.emit({ type: 'prompt-played', at: run.at, prompt: prompt.sensitive ? { ...spoken, text: MASK } : spoken });
  return run.at + spoken.ms;
}

/** Says in the trace that the caller cut the prompt short, if it was still playing. */
export function interruptPrompt(run: Run, playingUntil: number | null, startedAt: number): void {
  if (playingUntil === null || run.at >= playingUntil) return;
  run.emit({ type: 'prompt-interrupted', at: run.at, after: run.at - startedAt });
}
