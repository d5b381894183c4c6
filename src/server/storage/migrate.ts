import { sql } from 'kysely';
import { migrations as all } from './migrations.ts';
import { StartRefusal } from './start-refusal.ts';
import type { Storage } from './storage.ts';
import type { TableMigration } from './table-migration.ts';
import type { Transaction } from './tables.ts';

/**
 * Brings the tables to the current form. Each step is one transaction with its own note that it is done, so that a
 * server killed at any point goes on where it was. Servers that start at once on one database take turns.
 *
 * @throws StartRefusal when the tables were written by a newer version
 */
export async function migrate(storage: Storage, migrations: readonly TableMigration[] = all): Promise<void> {
  const done = await storage.transaction((db) => doneSteps(storage, db));
  const unknown = done.find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown !== undefined) {
    throw new StartRefusal(
      `${storage.place} was written by a newer version of Callsmith (it has "${unknown}"). Start that version, or use another place for the data.`,
    );
  }
  for (const migration of migrations) {
    if (!done.includes(migration.name)) await perform(storage, migration);
  }
}

async function doneSteps(storage: Storage, db: Transaction): Promise<readonly string[]> {
  await storage.takeTurn(db);
  await sql`create table if not exists migrations (name text primary key)`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  return rows.map(({ name }) => name);
}

async function perform(storage: Storage, migration: TableMigration): Promise<void> {
  await storage.transaction(async (db) => {
    const done = await doneSteps(storage, db);
    if (done.includes(migration.name)) return;
    await migration.up(db as never);
    await sql`insert into migrations (name) values (${migration.name})`.execute(db);
  });
}
