import type { Kysely, Transaction as Kyselys } from 'kysely';
import type { BarTables } from './bar-tables.ts';
import type { DataTables } from './data-tables.ts';
import type { RecordTables } from './record-tables.ts';
import type { RecordingTables } from './recording-tables.ts';
import type { ReleaseTables } from './release-tables.ts';

/** A time is ISO text in UTC with milliseconds; numbers are whole. */
export interface Tables extends BarTables, RecordTables, RecordingTables, ReleaseTables, DataTables {
  tenants: TenantRow;
  documents: DocumentRow;
  revisions: RevisionRow;
  saves: SaveRow;
  secrets: SecretRow;
  events: EventRow;
  marks: { name: string; at: string };
}

export interface TenantRow {
  id: string;
  /** Tells it from an earlier tenant with the same id. */
  incarnation: string;
  name: string;
  /** Number of its last change. */
  change: number;
  updated_at: string;
}

/** What is current; a deleted document stays as a row, so that its revisions go on counting. */
export interface DocumentRow {
  tenant: string;
  kind: string;
  id: string;
  revision: number;
  /** The tenant's change that made this revision. */
  change: number;
  deleted: number;
}

export interface RevisionRow {
  tenant: string;
  kind: string;
  id: string;
  revision: number;
  name: string;
  reason: Reason;
  /** Canonical text; null: deleted. */
  text: string | null;
  /** SHA-256 of the text, in hexadecimal; empty: deleted. */
  hash: string;
  at: string;
  author: string;
}

export type Reason = 'created' | 'saved' | 'restored' | 'duplicated' | 'imported' | 'deleted';

/** A request that was done, and its answer for whoever repeats it. */
export interface SaveRow {
  tenant: string;
  save_id: string;
  /** SHA-256 of what was asked. */
  request: string;
  answer: string;
  at: string;
}

export interface SecretRow {
  tenant: string;
  name: string;
  origin: string;
  sealed: string;
  updated_at: string;
}

export interface EventRow {
  tenant: string;
  change: number;
  /** The event as JSON. */
  text: string;
}

export type Database = Kysely<Tables>;
export type Transaction = Kyselys<Tables>;
