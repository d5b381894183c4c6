import { sql } from 'kysely';
import { releases } from './migrations/002-releases.ts';
import { dynamicTables } from './migrations/003-dynamic-tables.ts';
import { recordings } from './migrations/004-recordings.ts';
import { contactRecords } from './migrations/005-contact-records.ts';
import { connectionBars } from './migrations/006-connection-bars.ts';
import type { TableMigration } from './table-migration.ts';

export const migrations: readonly TableMigration[] = [
  {
    name: '001-tenants-and-documents',
    async up(db) {
      for (const statement of firstTables) await sql.raw(statement).execute(db);
    },
  },
  releases,
  dynamicTables,
  recordings,
  contactRecords,
  connectionBars,
];

/** Understood alike by SQLite and PostgreSQL. */
const firstTables = [
  `create table tenants (
    id text primary key,
    incarnation text not null,
    name text not null,
    change bigint not null,
    updated_at text not null
  )`,
  `create table documents (
    tenant text not null references tenants (id) on delete cascade,
    kind text not null,
    id text not null,
    revision bigint not null,
    change bigint not null,
    deleted integer not null,
    primary key (tenant, kind, id)
  )`,
  'create index documents_by_change on documents (tenant, change)',
  `create table revisions (
    tenant text not null references tenants (id) on delete cascade,
    kind text not null,
    id text not null,
    revision bigint not null,
    name text not null,
    reason text not null,
    text text,
    hash text not null,
    at text not null,
    author text not null,
    primary key (tenant, kind, id, revision)
  )`,
  `create table saves (
    tenant text not null references tenants (id) on delete cascade,
    save_id text not null,
    request text not null,
    answer text not null,
    at text not null,
    primary key (tenant, save_id)
  )`,
  'create index saves_by_time on saves (at)',
  `create table secrets (
    tenant text not null references tenants (id) on delete cascade,
    name text not null,
    origin text not null,
    sealed text not null,
    updated_at text not null,
    primary key (tenant, name)
  )`,
  `create table events (
    tenant text not null references tenants (id) on delete cascade,
    change bigint not null,
    text text not null,
    primary key (tenant, change)
  )`,
  'create table marks (name text primary key, at text not null)',
];
