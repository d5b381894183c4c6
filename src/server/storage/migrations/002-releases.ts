import { sql } from 'kysely';
import type { TableMigration } from '../table-migration.ts';

/** Versions of flows that were released, beside the tables of what is drafted and never mixed with them. */
export const releases: TableMigration = {
  name: '002-releases',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/** Understood alike by SQLite and PostgreSQL. */
const statements = [
  `create table release_bundles (
    tenant text not null references tenants (id) on delete cascade,
    hash text not null,
    text text not null,
    primary key (tenant, hash)
  )`,
  `create table releases (
    tenant text not null references tenants (id) on delete cascade,
    flow text not null,
    number bigint not null,
    state text not null check (state in ('official', 'gray', 'offline')),
    rules text not null,
    name text not null,
    type text not null,
    hash text not null,
    at text not null,
    author text not null,
    note text not null,
    primary key (tenant, flow, number),
    foreign key (tenant, hash) references release_bundles (tenant, hash)
  )`,
  `create unique index one_release_per_state on releases (tenant, flow, state) where state <> 'offline'`,
  `create table release_history (
    tenant text not null references tenants (id) on delete cascade,
    flow text not null,
    sequence bigint not null,
    number bigint not null,
    action text not null,
    state text not null,
    rules text not null,
    at text not null,
    author text not null,
    note text not null,
    primary key (tenant, flow, sequence)
  )`,
  `create table flow_codes (
    tenant text not null references tenants (id) on delete cascade,
    flow text not null,
    code text not null,
    primary key (tenant, flow),
    unique (tenant, code)
  )`,
  `create table flow_editors (
    tenant text not null references tenants (id) on delete cascade,
    flow text not null,
    editor text not null,
    author text not null,
    at text not null,
    primary key (tenant, flow, editor)
  )`,
];
