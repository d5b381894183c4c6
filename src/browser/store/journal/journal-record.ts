import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import type { History } from '../history.ts';
import type { OpenState, Sending } from '../open-state.ts';

/** What outlives the tab: the work, its history, and what it is based on. Plain JSON. */
export interface JournalRecord<D extends Document = Document> {
  readonly version: 1;
  readonly document: D;
  readonly history: History;
  readonly saved: D;
  readonly revision: number;
  readonly sending: Sending<D> | null;
}

/** Where records are kept, by key. May reject: a browser can be out of space, or keep nothing at all. */
export interface JournalStorage {
  read(key: string): Promise<unknown>;
  write(key: string, record: JournalRecord): Promise<void>;
  remove(key: string): Promise<void>;
}

export function journalKey(tenant: string, { kind, id }: DocumentRef): string {
  return `${tenant}/${kind}/${id}`;
}

export function recordOf<D extends Document>(state: OpenState<D>): JournalRecord<D> {
  const { document, history, saved, revision, sending } = state;
  return { version: 1, document, history, saved, revision, sending };
}

/** The record as it was written, or undefined when it is none of ours. */
export function readRecord<D extends Document>(value: unknown): JournalRecord<D> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, document, saved, history } = value as Partial<JournalRecord>;
  const isRecord = version === 1 && document !== undefined && saved !== undefined && Array.isArray(history?.past);
  return isRecord ? (value as JournalRecord<D>) : undefined;
}
