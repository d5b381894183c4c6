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

/** Milliseconds between two writes, at most: the writing of a large document must not take the time of typing. */
const LONGEST_PAUSE = 250;

/** Milliseconds: a write this short keeps nobody from typing, and needs no pause after it. */
const SHORT = 30;

/**
 * Every change is written at once; changes that come while a write is under way go with the next one. After a
 * write that took long, the next waits for as long: writing takes half of the time at most.
 *
 * @param onHealth told when writing starts to fail, and when it works again
 */
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
  let underWay = 0;
  let isStopped = false;
  let writing = Promise.resolve();

  const write = (): Promise<void> => {
    cancel?.();
    cancel = null;
    const state = store.api.getState();
    if (!isWritable(state) || !isNew(state, written)) return writing;
    written = state;
    underWay += 1;
    writing = writing.then(async () => {
      const start = clock.now();
      if (written === state && !isStopped) await keep(storage, key, recordOf(state), onHealth);
      underWay -= 1;
      if (underWay > 0 || isStopped) return;
      const took = clock.now() - start;
      if (took <= SHORT) void write();
      else cancel = clock.after(Math.min(took, LONGEST_PAUSE), write);
    });
    return writing;
  };
  const unsubscribe = store.api.subscribe((state) => {
    if (underWay === 0 && cancel === null && isWritable(state) && isNew(state, written)) void write();
  });
  return {
    flush: write,
    stop() {
      isStopped = true;
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
