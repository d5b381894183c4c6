import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { guardedPool } from './guarded-pool.ts';
import { listenTo } from './listen-to.ts';
import { StartRefusal } from './start-refusal.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';
import { turns } from './turns.ts';

/** Any number that other programs on the same database hardly use. */
const turnLock = 7_236_214_451;
const channel = 'callsmith_changes';
/** Milliseconds for one statement, the wait for a tenant that another server changes included. */
const patience = 30_000;
/** More could have more values than fit into one statement. */
const mostTogether = 7;

/**
 * Connects to a PostgreSQL database, which any number of servers may share.
 *
 * @throws StartRefusal when it does not answer
 */
export async function openPostgresql(url: string): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'callsmith',
    // A server that hangs, or is cut off, does not keep a tenant from the others for longer than this.
    idle_in_transaction_session_timeout: patience,
    types: {
      getTypeParser: (oid, format) =>
        (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined);
  const place = placeOf(url);
  await tryOut(pool, place);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: guardedPool(pool, patience) }) });
  const listener = listenTo(url, channel);
  const inTurn = turns();
  return {
    dialect: 'postgresql',
    place,
    db,
    transaction(work, tenant) {
      const run = () => db.transaction().execute(work);
      return tenant === undefined ? run() : inTurn(tenant, run);
    },
    takeTurn: async (trx) => void (await sql`select pg_advisory_xact_lock(${turnLock})`.execute(trx)),
    lockTenant: (trx, tenant) =>
      trx.selectFrom('tenants').selectAll().where('id', '=', tenant).forUpdate().executeTakeFirst(),
    announce: async (trx, tenant) => void (await notify(tenant).execute(trx)),
    async writeAndAnnounce(trx, tenant, statements) {
      const together = statements.length <= mostTogether ? statements : [];
      if (together.length === 0) for (const statement of statements) await statement.execute();
      const parts = together.map((statement, index) => sql`${sql.ref(`part${index}`)} as (${statement})`);
      const before = parts.length === 0 ? sql`` : sql`with ${sql.join(parts)} `;
      await sql`${before}${notify(tenant)}`.execute(trx);
    },
    listen: (hear) => listener.add(hear),
    // Its own vacuum does it.
    forgetErased: async () => undefined,
    async close() {
      await listener.close();
      await db.destroy();
    },
  };
}

function notify(tenant: string) {
  return sql`select pg_notify(${channel}, ${tenant})`;
}

async function tryOut(pool: pg.Pool, place: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartRefusal(
      `The database ${place} does not answer: ${(error as Error).message}. Check DATABASE_URL, and that PostgreSQL runs.`,
    );
  }
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'that DATABASE_URL names';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
