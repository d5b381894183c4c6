import { openDB } from 'idb';
import { once } from '../../../lib/once.ts';
import type { JournalStorage } from './journal-record.ts';

const STORE = 'documents';

/** The journal in this browser's IndexedDB. Opened when it is first needed. */
export function indexedDbStorage(): JournalStorage {
  const database = once(() =>
    openDB('callsmith-journal', 1, {
      upgrade(created) {
        created.createObjectStore(STORE);
      },
    }),
  );
  return {
    read: async (key) => (await database()).get(STORE, key),
    async write(key, record) {
      await (await database()).put(STORE, record, key);
    },
    async remove(key) {
      await (await database()).delete(STORE, key);
    },
  };
}
