import { sql } from 'kysely';
import type { RecordRow } from '../storage/record-tables.ts';
import type { Database } from '../storage/tables.ts';

/** Which records; times in milliseconds since 1970, `from` counts, `to` and `before` do not. */
export interface RecordFilter {
  readonly text?: string;
  readonly media?: string;
  /** Code of an authentication that was begun during the call. */
  readonly authentication?: string;
  readonly from?: number;
  readonly to?: number;
  readonly before?: number;
}

/** A call that is stored already stays as it is. */
export async function insertRecord(db: Database, row: RecordRow): Promise<void> {
  await db
    .insertInto('contact_records')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant', 'call']).doNothing())
    .execute();
}

/** Keeps the newest of a tenant. */
export async function forgetRecords(db: Database, tenant: string, most: number): Promise<void> {
  const oldest = await db
    .selectFrom('contact_records')
    .select('started_at')
    .where('tenant', '=', tenant)
    .orderBy('started_at', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst();
  if (oldest === undefined) return;
  await db
    .deleteFrom('contact_records')
    .where('tenant', '=', tenant)
    .where('started_at', '<=', Number(oldest.started_at))
    .execute();
}

/** The newest first. */
export function listRecords(
  db: Database,
  tenant: string,
  filter: RecordFilter,
  limit: number,
): Promise<readonly Pick<RecordRow, 'summary' | 'detail'>[]> {
  const { text, media, authentication, from, to, before } = filter;
  let query = db.selectFrom('contact_records').select(['summary', 'detail']).where('tenant', '=', tenant);
  if (media !== undefined) query = query.where('media', '=', media);
  if (authentication !== undefined) {
    const written = `%"code":"${authentication.replace(/_/g, '\\_')}"%`;
    query = query.where(sql<boolean>`summary like ${written} escape '\\'`);
  }
  if (from !== undefined) query = query.where('started_at', '>=', from);
  if (to !== undefined) query = query.where('started_at', '<', to);
  if (before !== undefined) query = query.where('started_at', '<', before);
  for (const word of text?.toLowerCase().split(/\s+/) ?? []) {
    if (word !== '') query = query.where('search', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
  }
  return query.orderBy('started_at', 'desc').orderBy('call', 'desc').limit(limit).execute();
}

export function findRecord(
  db: Database,
  tenant: string,
  call: string,
): Promise<Pick<RecordRow, 'summary' | 'detail'> | undefined> {
  return db
    .selectFrom('contact_records')
    .select(['summary', 'detail'])
    .where('tenant', '=', tenant)
    .where('call', '=', call)
    .executeTakeFirst();
}
