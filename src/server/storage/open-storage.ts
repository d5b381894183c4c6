import { migrate } from './migrate.ts';
import { openPostgresql } from './open-postgresql.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Storage } from './storage.ts';

export interface StoragePlace {
  /** Folder of the SQLite database, made when it is missing. */
  readonly folder: string;
  /** PostgreSQL, used instead when it is given. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the storage and brings its tables to the current form. */
export async function openStorage({ folder, databaseUrl }: StoragePlace): Promise<Storage> {
  const storage = databaseUrl === undefined ? await openSqlite(folder) : await openPostgresql(databaseUrl);
  try {
    await migrate(storage);
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}
