import type { TenantHeader } from '../../contract/tenants.ts';
import type { Statement } from '../storage/storage.ts';
import type { Database, TenantRow } from '../storage/tables.ts';

/** All tenants, with the number of their documents. */
export async function listTenants(db: Database): Promise<readonly TenantHeader[]> {
  const rows = await db
    .selectFrom('tenants')
    .leftJoin('documents', (join) => join.onRef('documents.tenant', '=', 'tenants.id').on('documents.deleted', '=', 0))
    .select(['tenants.id', 'tenants.name', 'tenants.change', 'tenants.updated_at'])
    .select(({ fn }) => fn.count('documents.id').as('documents'))
    .groupBy(['tenants.id', 'tenants.name', 'tenants.change', 'tenants.updated_at'])
    .orderBy('tenants.name')
    .orderBy('tenants.id')
    .execute();
  return rows.map(({ id, name, change, updated_at, documents }) => ({
    id,
    name,
    change,
    updatedAt: updated_at,
    documents: Number(documents),
  }));
}

export function findTenant(db: Database, tenant: string): Promise<TenantRow | undefined> {
  return db.selectFrom('tenants').selectAll().where('id', '=', tenant).executeTakeFirst();
}

/** False when there is one with this id already. */
export async function insertTenant(db: Database, row: TenantRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tenants')
    .values({ ...row, name: storable(row.name) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/** Notes the tenant's new change number, and its name when that has changed. */
export function tenantAdvance(
  db: Database,
  tenant: string,
  { change, at, name }: { readonly change: number; readonly at: string; readonly name: string | undefined },
): Statement {
  return db
    .updateTable('tenants')
    .set({ change, updated_at: at, ...(name === undefined ? {} : { name: storable(name) }) })
    .where('id', '=', tenant);
}

/** With everything that belongs to it. */
export async function deleteTenantRow(db: Database, tenant: string): Promise<void> {
  await db.deleteFrom('tenants').where('id', '=', tenant).execute();
}

/** PostgreSQL's texts hold no NUL. In the documents themselves it is written as an escape. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
