import { type Draft, produceWithPatches } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '../../kernel/model/document.ts';
import type { Text } from '../../kernel/model/text.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { compressed } from './compressed.ts';
import { type Entry, type History, redone, remembered, undone } from './history.ts';
import { invalidReason } from './invalid-reason.ts';
import type { OpenState } from './open-state.ts';
import type { SharedStep } from './shared-step.ts';

/** What can be run on a document: its kind's own commands, and those for documents of any kind. */
export type Runnable<D extends Document, P> = Command<D, P> | Command<Document, P>;

export type Ran = { readonly ok: true } | { readonly ok: false; readonly reason: Text };

export interface StepOptions {
  /** Steps of one group that follow each other within a second become one: bursts of typing. */
  readonly group?: string;
  /** Part of a step that changes other documents, too. */
  readonly step?: SharedStep;
}

/**
 * A change that goes on for a while, like a drag: seen at once, one undo step when it is committed. Any other step
 * commits it first.
 */
export interface Gesture<D extends Document> {
  run<P>(command: Runnable<D, P>, params: P): Ran;
  commit(): void;
  /** Puts the document back to how it was. */
  cancel(): void;
}

/** The one place where an open document changes. */
export interface DocumentStore<D extends Document = Document> {
  readonly api: StoreApi<OpenState<D>>;
  readonly context: CommandContext;
  /** Why the command cannot be run now, as far as can be told without running it; null when it can. */
  reason<P>(command: Runnable<D, P>, params: P): Text | null;
  run<P>(command: Runnable<D, P>, params: P, options?: StepOptions): Ran;
  undo(): void;
  redo(): void;
  beginGesture(label: Text): Gesture<D>;
  /** Commits a gesture that is going on: nothing is half-way afterwards. */
  settle(): void;
  /** Selection belongs to the session, not to the history. */
  select(ids: readonly string[]): void;
}

const LOOKING: Text = {
  en: 'Another tab of this browser has the document open. Edit it there, or take over here.',
  zh: '此浏览器的另一个标签页已打开该文档。请在那里编辑，或在此处接管。',
};

/** @param now milliseconds since 1970; steps are grouped by it */
export function createDocumentStore<D extends Document>(
  first: OpenState<D>,
  now: () => number,
  context: CommandContext,
): DocumentStore<D> {
  const api = createStore<OpenState<D>>(() => first);
  let gesture: Gesture<D> | null = null;
  const reason: DocumentStore<D>['reason'] = (command, params) => {
    const { document, sync } = api.getState();
    return sync === 'second-tab' ? LOOKING : (command.refuse?.(document, params, context) ?? null);
  };
  const attempt: Attempt<D> = (command, params) => {
    const refused = reason(command, params);
    if (refused !== null) return refused;
    const { document } = api.getState();
    const [next, patches, inverse] = produceWithPatches(document, (draft: Draft<D>) => {
      (command as Command<D, typeof params>).run(draft, params, context);
    });
    const invalid = patches.length === 0 ? null : invalidReason(next, context);
    if (invalid !== null) return invalid;
    const label = command.label(params, document, context);
    return { document: next, entry: { label, patches, inverse, group: null, at: now() } };
  };
  const travel = (step: typeof undone): void => {
    gesture?.commit();
    const { document, history, sync } = api.getState();
    const arrived = sync === 'second-tab' ? null : step(document, history);
    if (arrived !== null) api.setState({ ...arrived, ...dirty(sync) });
  };
  /** A burst is called by what it did to the document as it was before the burst, not by its last letter. */
  const named = <P>(history: History, document: D, command: Runnable<D, P>, params: P): History => {
    const before = undone(document, history)?.document ?? document;
    const last = history.past[history.past.length - 1] as Entry;
    const label = command.label(params, before, context);
    return { ...history, past: [...history.past.slice(0, -1), { ...last, label }] };
  };
  return {
    api,
    context,
    reason,
    run(command, params, options) {
      gesture?.commit();
      const done = attempt(command, params);
      if (!('entry' in done)) return { ok: false, reason: done };
      if (done.entry.patches.length === 0) return { ok: true };
      const { history, sync } = api.getState();
      const { group = null, step } = options ?? {};
      const entry = { ...done.entry, group, ...(step === undefined ? {} : { step }) };
      const next = remembered(history, entry);
      const relabelled = next.past.length > history.past.length ? next : named(next, done.document, command, params);
      api.setState({ document: done.document, history: relabelled, ...dirty(sync) });
      return { ok: true };
    },
    undo: () => travel(undone),
    redo: () => travel(redone),
    beginGesture(label) {
      gesture?.commit();
      gesture = gestureOn(api, label, attempt, now);
      return gesture;
    },
    settle: () => gesture?.commit(),
    select: (ids) => api.setState({ selection: ids }),
  };
}

type Attempt<D extends Document> = <P>(command: Runnable<D, P>, params: P) => { document: D; entry: Entry } | Text;

function dirty(sync: OpenState['sync']): Pick<OpenState, 'sync' | 'refusal'> {
  return { sync: sync === 'saved' || sync === 'refused' ? 'unsaved' : sync, refusal: null };
}

function gestureOn<D extends Document>(
  api: StoreApi<OpenState<D>>,
  label: Text,
  attempt: Attempt<D>,
  now: () => number,
): Gesture<D> {
  let before = api.getState().document;
  let patches: Entry['patches'] = [];
  let inverse: Entry['inverse'] = [];
  const end = (change: Partial<OpenState<D>>): void => {
    if (patches.length > 0) api.setState({ ...change, isInGesture: false });
    [patches, inverse] = [[], []];
  };
  return {
    run(command, params) {
      if (patches.length === 0) before = api.getState().document;
      const done = attempt(command, params);
      if (!('entry' in done)) return { ok: false, reason: done };
      if (done.entry.patches.length === 0) return { ok: true };
      patches = compressed([...patches, ...done.entry.patches]);
      inverse = compressed([...done.entry.inverse, ...inverse]);
      api.setState({ document: done.document, isInGesture: true, ...dirty(api.getState().sync) });
      return { ok: true };
    },
    commit() {
      const entry: Entry = { label, patches, inverse, group: null, at: now() };
      end({ history: remembered(api.getState().history, entry) });
    },
    cancel() {
      const { sync, saved } = api.getState();
      end({ document: before, sync: sync === 'unsaved' && before === saved ? 'saved' : sync });
    },
  };
}
