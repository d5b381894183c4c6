import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { TableMigration } from '../table-migration.ts';

/** Released dynamic data tables, their rows, keys and imports. */
export const dynamicTables: TableMigration = {
  name: '003-dynamic-tables',
  async up(db) {
    for (const statement of statements(indexType(db))) await sql.raw(statement).execute(db);
  },
};

/** Beginnings are found by comparing bytes, which is what SQLite does anyway. */
function indexType(db: Kysely<never>): string {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'text collate "C"' : 'text';
}

const statements = (indexText: string): readonly string[] => [
  `create table data_tables (
    tenant text not null references tenants (id) on delete cascade,
    id text not null,
    version bigint not null,
    next_row bigint not null,
    next_batch bigint not null,
    row_count bigint not null,
    change bigint not null,
    primary key (tenant, id)
  )`,
  `create table data_table_versions (
    tenant text not null,
    table_id text not null,
    version bigint not null,
    revision bigint not null,
    name text not null,
    fields text not null,
    hash text not null,
    at text not null,
    author text not null,
    primary key (tenant, table_id, version),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  `create table data_table_keys (
    tenant text not null,
    table_id text not null,
    number bigint not null,
    sealed text not null,
    primary key (tenant, table_id, number),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  `create table data_batches (
    tenant text not null,
    table_id text not null,
    batch bigint not null,
    state text not null,
    primary key (tenant, table_id, batch),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  `create table data_rows (
    tenant text not null,
    table_id text not null,
    batch bigint not null,
    row_id bigint not null,
    index_key ${indexText},
    version bigint not null,
    revision bigint not null,
    change bigint not null,
    reason text not null,
    plain text not null,
    sealed text,
    at text not null,
    author text not null,
    primary key (tenant, table_id, batch, row_id),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  'create index data_rows_by_index on data_rows (tenant, table_id, index_key)',
  // Files bring many rows, which are looked for by batch: only what people do is looked for by change.
  "create index data_rows_by_change on data_rows (tenant, table_id, change) where reason <> 'imported'",
  `create table data_row_history (
    tenant text not null,
    table_id text not null,
    row_id bigint not null,
    change bigint not null,
    version bigint not null,
    revision bigint not null,
    reason text not null,
    plain text,
    sealed text,
    at text not null,
    author text not null,
    primary key (tenant, table_id, row_id, change),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  `create table data_imports (
    tenant text not null,
    table_id text not null,
    id text not null,
    file text not null,
    state text not null,
    mode text not null,
    existing text not null,
    batch bigint not null,
    good bigint not null,
    bad bigint not null,
    done bigint not null,
    size bigint not null,
    reason text,
    is_cancelled integer not null,
    beat text not null,
    at text not null,
    finished_at text,
    author text not null,
    primary key (tenant, table_id, id),
    foreign key (tenant, table_id) references data_tables (tenant, id) on delete cascade
  )`,
  `create table data_import_problems (
    tenant text not null,
    table_id text not null,
    import text not null,
    line bigint not null,
    problems text not null,
    primary key (tenant, table_id, import, line),
    foreign key (tenant, table_id, import) references data_imports (tenant, table_id, id) on delete cascade
  )`,
];
