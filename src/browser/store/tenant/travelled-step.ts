import type { History } from '../history.ts';
import type { Direction, SharedStep } from '../shared-step.ts';

/** The shared step by which a history has just gone back or forth. */
export function travelledStep(before: History, now: History): { step: SharedStep; direction: Direction } | null {
  const [undone] = now.future;
  if (undone?.step !== undefined && before.past.at(-1) === undone) return { step: undone.step, direction: 'undo' };
  const [redone] = before.future;
  const isRedone = redone?.step !== undefined && now.past.at(-1)?.step === redone.step && before.past !== now.past;
  return isRedone ? { step: redone.step, direction: 'redo' } : null;
}
