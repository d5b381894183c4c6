import type { Database } from '../storage/tables.ts';

/** Whether something that is done once per storage was done. */
export async function hasMark(db: Database, name: string): Promise<boolean> {
  return (await db.selectFrom('marks').select('name').where('name', '=', name).executeTakeFirst()) !== undefined;
}

export async function setMark(db: Database, name: string, at: string): Promise<void> {
  await db.insertInto('marks').values({ name, at }).execute();
}
