import { announce } from '../canvas-session.ts';
import type { Desk } from '../desk.ts';

export interface HistoryActions {
  undo(): void;
  redo(): void;
}

/** Undo and redo that say which step they take. */
export function historyActions({ store, session, say, t }: Desk): HistoryActions {
  return {
    undo() {
      const step = store.api.getState().history.past.at(-1);
      store.undo();
      announce(
        session,
        step === undefined ? t('canvas.said.nothingToUndo') : t('canvas.said.undone', { step: say(step.label) }),
      );
    },
    redo() {
      const [step] = store.api.getState().history.future;
      store.redo();
      announce(
        session,
        step === undefined ? t('canvas.said.nothingToRedo') : t('canvas.said.redone', { step: say(step.label) }),
      );
    },
  };
}
