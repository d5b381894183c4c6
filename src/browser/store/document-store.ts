import { type Draft, produceWithPatches } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { Command } from './command.ts';
import { compressed } from './compressed.ts';
import { type Entry, redone, remembered, undone } from './history.ts';
import type { OpenState } from './open-state.ts';

export type Ran = { readonly ok: true } | { readonly ok: false; readonly reason: Text };

/** A change that goes on for a while, like a drag: seen at once, one undo step when it is committed. */
export interface Gesture<D extends Document> {
  run<P>(command: Command<D, P>, params: P): Ran;
  commit(): void;
  /** Puts the document back to how it was. */
  cancel(): void;
}

/** The one place where an open document changes. */
export interface DocumentStore<D extends Document = Document> {
  readonly api: StoreApi<OpenState<D>>;
  run<P>(command: Command<D, P>, params: P, options?: { readonly group?: string }): Ran;
  undo(): void;
  redo(): void;
  beginGesture(label: Text): Gesture<D>;
  select(ids: readonly string[]): void;
}

/** @param now milliseconds since 1970; steps are grouped by it */
export function createDocumentStore<D extends Document>(first: OpenState<D>, now: () => number): DocumentStore<D> {
  const api = createStore<OpenState<D>>(() => first);

  const attempt = <P>(command: Command<D, P>, params: P): { document: D; entry: Entry } | Text => {
    const { document } = api.getState();
    const reason = command.refuse?.(document, params) ?? null;
    if (reason !== null) return reason;
    const [next, patches, inverse] = produceWithPatches(document, (draft: Draft<D>) => {
      command.run(draft, params);
    });
    return {
      document: next,
      entry: { label: command.label(params, document), patches, inverse, group: null, at: now() },
    };
  };

  const put = (change: Partial<OpenState<D>>): void => {
    const { sync } = api.getState();
    api.setState({ ...change, sync: sync === 'saved' ? 'unsaved' : sync });
  };

  return {
    api,
    run(command, params, options) {
      const done = attempt(command, params);
      if (!('entry' in done)) return { ok: false, reason: done };
      if (done.entry.patches.length === 0) return { ok: true };
      const entry = { ...done.entry, group: options?.group ?? null };
      put({ document: done.document, history: remembered(api.getState().history, entry) });
      return { ok: true };
    },
    undo() {
      const { document, history } = api.getState();
      const before = undone(document, history);
      if (before !== null) put(before);
    },
    redo() {
      const { document, history } = api.getState();
      const after = redone(document, history);
      if (after !== null) put(after);
    },
    beginGesture: (label) => gestureOn(api, label, attempt, put, now),
    select(ids) {
      api.setState({ selection: ids });
    },
  };
}

function gestureOn<D extends Document>(
  api: StoreApi<OpenState<D>>,
  label: Text,
  attempt: <P>(command: Command<D, P>, params: P) => { document: D; entry: Entry } | Text,
  put: (change: Partial<OpenState<D>>) => void,
  now: () => number,
): Gesture<D> {
  const { document: before, sync } = api.getState();
  let patches: Entry['patches'] = [];
  let inverse: Entry['inverse'] = [];
  return {
    run(command, params) {
      const done = attempt(command, params);
      if (!('entry' in done)) return { ok: false, reason: done };
      patches = [...patches, ...done.entry.patches];
      inverse = [...done.entry.inverse, ...inverse];
      put({ document: done.document });
      return { ok: true };
    },
    commit() {
      if (patches.length === 0) return;
      const entry: Entry = {
        label,
        patches: compressed(patches),
        inverse: compressed(inverse),
        group: null,
        at: now(),
      };
      put({ history: remembered(api.getState().history, entry) });
      patches = [];
    },
    cancel() {
      if (patches.length > 0) api.setState({ document: before, sync });
      patches = [];
    },
  };
}
