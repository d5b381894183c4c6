import type { DocumentRef } from '../../kernel/model/document.ts';
import type { Database, RevisionRow } from '../storage/tables.ts';
import { refuseDamage } from './checked-revision.ts';

/** Revisions without their texts, newest first. */
export function listRevisions(
  db: Database,
  tenant: string,
  { kind, id }: DocumentRef,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<readonly Omit<RevisionRow, 'tenant' | 'text'>[]> {
  return db
    .selectFrom('revisions')
    .select(['kind', 'id', 'revision', 'name', 'reason', 'hash', 'at', 'author'])
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('revision', '<', before)
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute();
}

/** Throws DamagedRevision when it is not what was saved. */
export async function findRevision(
  db: Database,
  tenant: string,
  { kind, id }: DocumentRef,
  revision: number,
): Promise<RevisionRow | undefined> {
  const row = await db
    .selectFrom('revisions')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (row !== undefined) refuseDamage(row);
  return row;
}
