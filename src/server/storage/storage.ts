import type { OperationNodeSource } from 'kysely';
import type { Database, TenantRow, Transaction } from './tables.ts';

/** An insert, update or delete that has not been sent yet. */
export interface Statement extends OperationNodeSource {
  execute(): Promise<unknown>;
}

/** Where everything is kept. SQLite and PostgreSQL differ in these few things; all else is one repository. */
export interface Storage {
  readonly dialect: 'sqlite' | 'postgresql';
  /** What messages call it: a path, or a database without its password. */
  readonly place: string;
  readonly db: Database;
  /**
   * Durable when the promise resolves; nothing is changed when it rejects, unless the commit itself was cut off. Those of
   * this process that name the same tenant take turns before they take a connection.
   */
  transaction<Result>(work: (db: Transaction) => Promise<Result>, tenant?: string): Promise<Result>;
  /** In a transaction: waits until no other server is starting on this database. */
  takeTurn(db: Transaction): Promise<void>;
  /** In a transaction: nobody else changes the tenant until it ends. Gives its row as it is then, if there is one. */
  lockTenant(db: Transaction, tenant: string): Promise<TenantRow | undefined>;
  /** In a transaction: tells all servers on this database, when it is done, that the tenant has changed. */
  announce(db: Transaction, tenant: string): Promise<void>;
  /** In a transaction: runs statements of which none needs another's effect, and announces; in one round trip if it can. */
  writeAndAnnounce(db: Transaction, tenant: string, statements: readonly Statement[]): Promise<void>;
  /** Calls back for every announcement, and with null when some may have been missed. */
  listen(hear: (tenant: string | null) => void): void;
  /** What was deleted cannot be found in the files any more, as far as that is in our hands. */
  forgetErased(): Promise<void>;
  close(): Promise<void>;
}
