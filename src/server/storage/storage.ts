import type { Database, Transaction } from './tables.ts';

/** Where everything is kept. SQLite and PostgreSQL differ in these few things; all else is one repository. */
export interface Storage {
  readonly dialect: 'sqlite' | 'postgresql';
  /** What messages call it: a path, or a database without its password. */
  readonly place: string;
  readonly db: Database;
  /** Durable when the promise resolves; nothing is changed when it rejects, unless the commit itself was cut off. */
  transaction<Result>(work: (db: Transaction) => Promise<Result>): Promise<Result>;
  /** In a transaction: waits until no other server is starting on this database. */
  takeTurn(db: Transaction): Promise<void>;
  /** In a transaction: nobody else changes the tenant until it ends. */
  lockTenant(db: Transaction, tenant: string): Promise<void>;
  /** In a transaction: tells all servers on this database, when it is done, that the tenant has changed. */
  announce(db: Transaction, tenant: string): Promise<void>;
  /** Calls back for every announcement, and with null when some may have been missed. */
  listen(hear: (tenant: string | null) => void): void;
  close(): Promise<void>;
}
