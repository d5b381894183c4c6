import type { Document } from '../../../kernel/model/document.ts';
import type { JournalRecord } from '../journal/journal-record.ts';

/** What tabs that have one document open tell each other. */
export type TabMessage<D extends Document = Document> =
  /** A second tab has come: it would like to see what the first does. */
  | { readonly type: 'hello' }
  | { readonly type: 'seen'; readonly document: D; readonly saved: D; readonly revision: number }
  | { readonly type: 'take-over'; readonly by: string }
  | { readonly type: 'handed-over'; readonly to: string; readonly record: JournalRecord<D> };

/** A line on which every tab but the speaker hears what is said. */
export interface TabChannel<Message = TabMessage> {
  post(message: Message): void;
  listen(hear: (message: Message) => void): void;
  close(): void;
}

/** How a lock is asked for, as in the Web Locks API. */
export interface LockWish {
  readonly ifAvailable?: boolean;
  readonly steal?: boolean;
  readonly signal?: AbortSignal;
}

/** What tabs need of the browser. */
export interface TabTools {
  /** Names this tab among all others. */
  readonly tab: string;
  /**
   * Holds the lock until `hold` is done; it is given false when the lock was not available. Rejects when the lock is
   * stolen or the wish is withdrawn.
   */
  lock(name: string, wish: LockWish, hold: (isHeld: boolean) => Promise<void>): Promise<void>;
  channel<Message = TabMessage>(name: string): TabChannel<Message>;
}
