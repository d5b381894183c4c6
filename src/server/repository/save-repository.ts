import type { Statement } from '../storage/storage.ts';
import type { Database, SaveRow } from '../storage/tables.ts';

/** A request that was done under this id; undefined when there was none. */
export function findSave(db: Database, tenant: string, saveId: string): Promise<SaveRow | undefined> {
  return db
    .selectFrom('saves')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('save_id', '=', saveId)
    .executeTakeFirst();
}

export function saveInsertion(db: Database, tenant: string, row: Omit<SaveRow, 'tenant'>): Statement {
  return db.insertInto('saves').values({ ...row, tenant });
}

/** Forgets what was done before a time: nobody repeats a request for so long. */
export async function forgetSaves(db: Database, before: string): Promise<void> {
  await db.deleteFrom('saves').where('at', '<', before).execute();
}
