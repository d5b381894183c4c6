import type { BarRow } from '../storage/bar-tables.ts';
import type { Database } from '../storage/tables.ts';

export function findBar(db: Database, tenant: string): Promise<BarRow | undefined> {
  return db.selectFrom('connection_bars').selectAll().where('tenant', '=', tenant).executeTakeFirst();
}

export function findBarByKey(db: Database, appKey: string): Promise<BarRow | undefined> {
  return db.selectFrom('connection_bars').selectAll().where('app_key', '=', appKey).executeTakeFirst();
}

export async function barOrigins(db: Database, tenant: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('bar_origins')
    .select('origin')
    .where('tenant', '=', tenant)
    .orderBy('origin')
    .execute();
  return rows.map(({ origin }) => origin);
}

/** Tenants whose bar may be embedded by pages of this origin. */
export async function tenantsOfOrigin(db: Database, origin: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('bar_origins').select('tenant').where('origin', '=', origin).execute();
  return rows.map(({ tenant }) => tenant);
}

export async function putBarSettings(
  db: Database,
  tenant: string,
  verifyUrl: string,
  origins: readonly string[],
): Promise<void> {
  const none = { app_key: null, secret_hash: null, made_at: null };
  await db
    .insertInto('connection_bars')
    .values({ tenant, verify_url: verifyUrl, ...none })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ verify_url: verifyUrl }))
    .execute();
  await db.deleteFrom('bar_origins').where('tenant', '=', tenant).execute();
  if (origins.length === 0) return;
  await db
    .insertInto('bar_origins')
    .values(origins.map((origin) => ({ tenant, origin })))
    .execute();
}

export async function putBarCredentials(
  db: Database,
  tenant: string,
  credentials: { readonly app_key: string; readonly secret_hash: string; readonly made_at: string },
): Promise<void> {
  await db
    .insertInto('connection_bars')
    .values({ tenant, verify_url: '', ...credentials })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet(credentials))
    .execute();
}
