import type { Document } from '../../../kernel/model/document.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../document-store.ts';
import { NO_HISTORY } from '../history.ts';
import type { OpenState } from '../open-state.ts';
import { type JournalRecord, type JournalStorage, journalKey, recordOf } from './journal-record.ts';

/** Keeps an open document where a crash cannot reach it. */
export interface Journal {
  /** Writes now what is not written yet; when the page is being left there is no later. */
  flush(): Promise<void>;
  stop(): void;
}

/** Milliseconds from a change to its being written. */
const SOON = 250;

/** @param onHealth told when writing starts to fail, and when it works again */
export function createJournal<D extends Document>(
  store: DocumentStore<D>,
  storage: JournalStorage,
  clock: Clock,
  onHealth: (isWorking: boolean) => void,
): Journal {
  const { tenant, document } = store.api.getState();
  const key = journalKey(tenant, document);
  let written: OpenState<D> | null = null;
  let cancel: (() => void) | null = null;
  let writing = Promise.resolve();

  const write = (): Promise<void> => {
    cancel?.();
    cancel = null;
    const state = store.api.getState();
    if (!isWritable(state) || !isNew(state, written)) return writing;
    written = state;
    writing = writing.then(() => (written === state ? keep(storage, key, recordOf(state), onHealth) : undefined));
    return writing;
  };
  const unsubscribe = store.api.subscribe((state) => {
    if (isWritable(state) && isNew(state, written)) cancel ??= clock.after(SOON, write);
  });
  return {
    flush: write,
    stop() {
      cancel?.();
      unsubscribe();
    },
  };
}

/** Half a drag is no step, and the second tab has nothing of its own. */
function isWritable({ isInGesture, sync }: OpenState): boolean {
  return !isInGesture && sync !== 'second-tab';
}

function isNew(state: OpenState, written: OpenState | null): boolean {
  return (
    state.document !== written?.document ||
    state.history !== written.history ||
    state.saved !== written.saved ||
    state.revision !== written.revision ||
    state.sending !== written.sending
  );
}

/** When there is no room for the history, the work itself is worth more. */
async function keep(
  storage: JournalStorage,
  key: string,
  record: JournalRecord,
  onHealth: (isWorking: boolean) => void,
): Promise<void> {
  try {
    await storage.write(key, record).catch(() => storage.write(key, { ...record, history: NO_HISTORY }));
    onHealth(true);
  } catch {
    onHealth(false);
  }
}
