import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { TableMigration } from '../table-migration.ts';

/** Recordings of prompts. */
export const recordings: TableMigration = {
  name: '004-recordings',
  async up(db) {
    const bytes = (db as Kysely<never>).getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob';
    await sql
      .raw(`create table recordings (
        tenant text not null references tenants (id) on delete cascade,
        name text not null,
        content ${bytes} not null,
        size bigint not null,
        ms bigint not null,
        encoding text not null,
        hash text not null,
        at text not null,
        author text not null,
        primary key (tenant, name)
      )`)
      .execute(db);
  },
};
