import type { Database, SecretRow } from '../storage/tables.ts';

/** Names and origins, in order of the names. */
export function listSecrets(
  db: Database,
  tenant: string,
): Promise<readonly Pick<SecretRow, 'name' | 'origin' | 'updated_at'>[]> {
  return db
    .selectFrom('secrets')
    .select(['name', 'origin', 'updated_at'])
    .where('tenant', '=', tenant)
    .orderBy('name')
    .execute();
}

export function findSecret(db: Database, tenant: string, name: string): Promise<SecretRow | undefined> {
  return db.selectFrom('secrets').selectAll().where('tenant', '=', tenant).where('name', '=', name).executeTakeFirst();
}

/** Of all tenants, for a new key of the server. */
export function allSecrets(db: Database): Promise<readonly SecretRow[]> {
  return db.selectFrom('secrets').selectAll().orderBy('tenant').orderBy('name').execute();
}

export async function putSecretRow(db: Database, tenant: string, row: Omit<SecretRow, 'tenant'>): Promise<void> {
  const { origin, sealed, updated_at } = row;
  await db
    .insertInto('secrets')
    .values({ ...row, tenant })
    .onConflict((conflict) => conflict.columns(['tenant', 'name']).doUpdateSet({ origin, sealed, updated_at }))
    .execute();
}

/** False when there was none. */
export async function deleteSecretRow(db: Database, tenant: string, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('secrets')
    .where('tenant', '=', tenant)
    .where('name', '=', name)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
