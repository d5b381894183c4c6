import type { Client } from '../../../contract/create-client.ts';
import type { EventListener } from '../../../contract/follow-events.ts';
import type { Clock } from '../clock.ts';
import type { CommandContext } from '../command-context.ts';
import type { JournalStorage } from '../journal/journal-record.ts';
import type { TabTools } from '../tabs/tab-tools.ts';
import type { Surroundings } from './surroundings.ts';

/** All that a workspace needs of the world outside. */
export interface WorkspaceTools {
  readonly tenant: string;
  readonly client: Client;
  /** Hears of the tenant's changes; see followEvents. */
  follow(listener: EventListener): Promise<void>;
  readonly storage: JournalStorage;
  readonly tabs: TabTools;
  readonly clock: Clock;
  readonly surroundings: Surroundings;
  /** Asked for when a document is opened: lists of documents do without. */
  context(): Promise<CommandContext>;
  /** 8 to 64 letters and digits, never the same twice. */
  newSaveId(): string;
  /** Who to show beside revisions; may be empty. */
  author(): string;
}
