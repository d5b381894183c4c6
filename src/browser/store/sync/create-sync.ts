import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import type { OpenState, TheirVersion } from '../open-state.ts';
import { createAlarm } from './alarm.ts';
import { answered } from './answered.ts';
import type { SaveServer } from './save-server.ts';
import { type Decision, hear, resolve } from './their-version.ts';

/** Saves an open document by itself. */
export interface DocumentSync<D extends Document = Document> {
  /** Sends now what has not been saved; done when the answer is there, or is known not to come. */
  flush(): Promise<void>;
  /** Somebody saved or deleted the document. */
  hear(theirs: TheirVersion<D>): void;
  /** Ends a conflict, in one undo step at most. Refused when the merged document is not valid. */
  resolve(decision: Decision<D>): Ran;
  /** The connection may be back: tries again at once. */
  retry(): void;
  stop(): void;
}

export interface SyncTools {
  readonly clock: Clock;
  /** 8 to 64 letters and digits, never the same twice. */
  newSaveId(): string;
  /** What the browser says; `false` means that sending is of no use. */
  isOnline(): boolean;
}

/** Milliseconds: after the last change, and at most after the first one. */
const QUIET = 800;
const PATIENCE = 5000;
/** Milliseconds: after the first lost answer, doubled by each further one up to the longest. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/** States in which the user or another tab has to act first. */
const HELD: readonly OpenState['sync'][] = ['conflict', 'second-tab', 'refused'];

const NO_CONFLICT: Text = { en: 'The conflict is settled already.', zh: '冲突已解决。' };

/** Starts saving what changes in the store. */
export function createSync<D extends Document>(
  store: DocumentStore<D>,
  server: SaveServer<D>,
  { clock, newSaveId, isOnline }: SyncTools,
): DocumentSync<D> {
  const { api } = store;
  let sending: Promise<void> | null = null;
  let failures = 0;
  let dirtySince = 0;
  let seen: D | null = null;
  let isStopped = false;

  const alarm = createAlarm(clock, () => void send());
  const forget = (): void => {
    alarm.clear();
    seen = null;
  };
  const plan = (): void => {
    const state = api.getState();
    if (isStopped || sending !== null || state.isInGesture || HELD.includes(state.sync) || !isDue(state)) {
      if (sending === null && !state.isInGesture) forget();
      return;
    }
    if (failures > 0) {
      if (!alarm.isSet()) alarm.set(Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY));
    } else if (state.document !== seen) {
      if (seen === null) dirtySince = clock.now();
      seen = state.document;
      alarm.set(Math.max(0, Math.min(QUIET, dirtySince + PATIENCE - clock.now())));
    }
  };
  const send = (): Promise<void> => {
    sending ??= sendOnce().finally(() => {
      sending = null;
      seen = null;
      plan();
    });
    return sending;
  };
  const sendOnce = async (): Promise<void> => {
    const state = api.getState();
    if (isStopped || state.isInGesture || HELD.includes(state.sync) || !isDue(state)) return;
    if (state.sending === null && sameJson(state.document, state.saved)) {
      api.setState({ saved: state.document, sync: 'saved' });
      return;
    }
    const { document, revision } = state;
    const save = state.sending ?? { saveId: newSaveId(), document, baseRevision: revision };
    api.setState({ sending: save, sync: isOnline() ? 'saving' : 'offline' });
    const answer = isOnline() ? await server.save(save) : ({ result: 'lost' } as const);
    failures = answer.result === 'lost' ? failures + 1 : 0;
    api.setState(answered(api.getState(), save, answer));
    if (answer.result === 'lost' && answer.wait !== undefined && !isStopped) alarm.set(answer.wait);
  };
  const unsubscribe = api.subscribe(plan);
  plan();
  return {
    async flush() {
      forget();
      await sending;
      await send();
    },
    hear: (theirs) => hear(store, theirs),
    resolve(decision) {
      const { theirs } = api.getState();
      return theirs === null ? { ok: false, reason: NO_CONFLICT } : resolve(store, theirs, decision, newSaveId);
    },
    retry() {
      if (failures === 0 || isStopped) return;
      failures = 0;
      forget();
      void send();
    },
    stop() {
      isStopped = true;
      forget();
      unsubscribe();
    },
  };
}

function isDue(state: OpenState): boolean {
  return state.sending !== null || state.document !== state.saved;
}
