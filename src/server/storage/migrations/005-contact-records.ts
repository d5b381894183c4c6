import { sql } from 'kysely';
import type { TableMigration } from '../table-migration.ts';

/** What is kept of the calls of live centres. */
export const contactRecords: TableMigration = {
  name: '005-contact-records',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements: readonly string[] = [
  `create table contact_records (
    tenant text not null references tenants (id) on delete cascade,
    call text not null,
    started_at bigint not null,
    media text not null,
    search text not null,
    summary text not null,
    detail text not null,
    primary key (tenant, call)
  )`,
  'create index contact_records_by_time on contact_records (tenant, started_at)',
];
