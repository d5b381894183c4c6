import type { TenantEvent } from '../../contract/events.ts';
import type { Statement } from '../storage/storage.ts';
import type { Database } from '../storage/tables.ts';

/** Events of a tenant after a change number, in order, at most `limit`. */
export async function eventsAfter(
  db: Database,
  tenant: string,
  change: number,
  limit: number,
): Promise<readonly TenantEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select('text')
    .where('tenant', '=', tenant)
    .where('change', '>', change)
    .orderBy('change')
    .limit(limit)
    .execute();
  return rows.map(({ text }) => JSON.parse(text) as TenantEvent);
}

export function eventInsertion(db: Database, tenant: string, change: number, event: TenantEvent): Statement {
  return db.insertInto('events').values({ tenant, change, text: JSON.stringify(event) });
}
