import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { inUse, noteOwner } from './data-owner.ts';
import { StartRefusal } from './start-refusal.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the database in the data folder, and keeps it for this process alone until it ends, however it ends.
 *
 * @throws StartRefusal when another process has it, or when the folder cannot be used
 */
export async function openSqlite(folder: string): Promise<Storage> {
  makeFolder(folder);
  const file = join(folder, 'callsmith.db');
  const database = await openAlone(folder, file);
  noteOwner(folder);
  const db = new Kysely<Tables>({ dialect: dialectOf(database) });
  const listeners = new Set<(tenant: string) => void>();
  return {
    dialect: 'sqlite',
    place: file,
    db,
    async transaction(work) {
      const announced = new Set<string>();
      const result = await db.transaction().execute(async (trx) => {
        pending.set(trx, announced);
        return work(trx);
      });
      for (const tenant of announced) for (const hear of listeners) hear(tenant);
      return result;
    },
    // There is one connection, and one process has it: whoever is in a transaction is alone.
    takeTurn: async () => undefined,
    lockTenant: (trx, tenant) => trx.selectFrom('tenants').selectAll().where('id', '=', tenant).executeTakeFirst(),
    announce: async (trx, tenant) => void pending.get(trx)?.add(tenant),
    async writeAndAnnounce(trx, tenant, statements) {
      for (const statement of statements) await statement.execute();
      pending.get(trx)?.add(tenant);
    },
    listen: (hear) => void listeners.add(hear),
    forgetErased: async () => void database.pragma('wal_checkpoint(TRUNCATE)'),
    close: () => db.destroy(),
  };
}

/** SQLite ends a transaction itself when the disk is full; rolling back once more would hide why it failed. */
function dialectOf(database: Sqlite.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => {
    const driver = createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (database.inTransaction) await rollback(connection);
    };
    return driver;
  };
  return dialect;
}

/** Tenants that open transactions have changed. */
const pending = new WeakMap<object, Set<string>>();

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new StartRefusal(
      `The data folder ${folder} cannot be used: ${(error as Error).message}. Name another one with --data.`,
    );
  }
}

/** The operating system's lock on the file ends with the process, so there is never a stale one to remove. */
async function openAlone(folder: string, file: string): Promise<Sqlite.Database> {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(file, { timeout: 0 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('begin immediate; commit');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // What is deleted is overwritten: customers' data must not be found in free pages.
    database.pragma('secure_delete = ON');
    database.exec('begin immediate; commit');
    return database;
  } catch (error) {
    database?.close();
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (code?.startsWith('SQLITE_BUSY') === true) throw new StartRefusal(await inUse(folder));
    throw new StartRefusal(
      `The database ${file} cannot be opened: ${message}. Restore it from a backup, or name another folder with --data.`,
    );
  }
}
