import { sql } from 'kysely';
import type { TableMigration } from '../table-migration.ts';

/** Sandboxes of the connection bar: credentials, and which pages may embed it. */
export const connectionBars: TableMigration = {
  name: '006-connection-bars',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `create table connection_bars (
    tenant text primary key references tenants (id) on delete cascade,
    verify_url text not null,
    app_key text unique,
    secret_hash text,
    made_at text
  )`,
  `create table bar_origins (
    tenant text not null references tenants (id) on delete cascade,
    origin text not null,
    primary key (tenant, origin)
  )`,
  'create index bar_origins_by_origin on bar_origins (origin)',
];
