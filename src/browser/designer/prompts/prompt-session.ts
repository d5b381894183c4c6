import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { changePrompt, type PromptChange } from '../../store/commands/change-prompt.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import type { Workspace } from '../../store/workspace.ts';

export type Changed =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Text }
  | { readonly ok: false; readonly problem: Problem };

/** Edits of many prompts as one history: each prompt keeps its own steps, and this the order of them. */
export interface PromptSession {
  change(prompt: string, change: PromptChange): Promise<Changed>;
  undo(): void;
  redo(): void;
  /** Whether there is something to undo, and to redo. */
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Saves all, and lets go of the prompts: their steps cannot be undone any more. */
  close(): Promise<void>;
}

export interface SessionState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export function promptSession(workspace: Pick<Workspace, 'open' | 'close'>): PromptSession {
  const opened = new Map<string, OpenDocument<PromptDocument>>();
  const listeners = new Set<() => void>();
  let past: readonly string[] = [];
  let future: readonly string[] = [];
  let state: SessionState = { canUndo: false, canRedo: false };
  const set = (newPast: readonly string[], newFuture: readonly string[]): void => {
    [past, future] = [newPast, newFuture];
    state = { canUndo: past.length > 0, canRedo: future.length > 0 };
    for (const listener of listeners) listener();
  };
  const open = async (id: string) => {
    const found = await workspace.open<PromptDocument>({ kind: 'prompt', id });
    if (found.ok) opened.set(id, found.value);
    return found;
  };
  return {
    async change(id, change) {
      const found = await open(id);
      if (!found.ok) return { ok: false, problem: found.problem };
      const { store } = found.value;
      const before = store.api.getState().document;
      const ran = store.run(changePrompt, change);
      if (ran.ok && store.api.getState().document !== before) set([...past, id], []);
      return ran;
    },
    undo() {
      const last = past.at(-1);
      if (last === undefined) return;
      opened.get(last)?.store.undo();
      set(past.slice(0, -1), [last, ...future]);
    },
    redo() {
      const [next, ...rest] = future;
      if (next === undefined) return;
      opened.get(next)?.store.redo();
      set([...past, next], rest);
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      const ids = [...opened.keys()];
      opened.clear();
      set([], []);
      await Promise.all(ids.map((id) => workspace.close({ kind: 'prompt', id })));
    },
  };
}
