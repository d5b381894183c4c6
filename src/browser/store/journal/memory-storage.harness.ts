import type { JournalRecord, JournalStorage } from './journal-record.ts';

/** A journal in memory that, like a browser's, keeps copies; `room` bytes at most. */
export interface MemoryStorage extends JournalStorage {
  readonly writes: readonly string[];
}

export function memoryStorage(room = Number.POSITIVE_INFINITY): MemoryStorage {
  const kept = new Map<string, string>();
  const writes: string[] = [];
  return {
    writes,
    async read(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as JournalRecord);
    },
    async write(key, record) {
      const text = JSON.stringify(record);
      if (text.length > room) throw new Error('QuotaExceededError');
      kept.set(key, text);
      writes.push(key);
    },
    async remove(key) {
      kept.delete(key);
    },
  };
}
