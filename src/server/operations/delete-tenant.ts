import type { TenantDeletion } from '../../contract/tenants.ts';
import { Refused } from '../problems/refused.ts';
import { deleteTenantRow } from '../repository/tenant-repository.ts';
import type { Services } from '../services.ts';
import { unknownTenant } from './tenant-of.ts';

/** Deletes a tenant for ever; Refused when it is not as the user has seen it. */
export async function deleteTenant(
  { storage, snapshots }: Services,
  tenant: string,
  baseChange: number,
): Promise<TenantDeletion> {
  await storage.transaction(async (db) => {
    const row = await storage.lockTenant(db, tenant);
    if (row === undefined) throw unknownTenant(tenant);
    if (row.change !== baseChange) throw staleTenant(row.change, baseChange);
    await deleteTenantRow(db, tenant);
    await storage.announce(db, tenant);
  }, tenant);
  snapshots.forget(tenant);
  return { id: tenant };
}

/** The tenant has changed since the user looked at it. */
export function staleTenant(change: number, baseChange: number): Refused {
  return new Refused(
    { code: 'stale-tenant', change },
    `The tenant has changed: it is at change ${change}, you have seen ${baseChange}. Nothing was done; look again and decide.`,
  );
}
