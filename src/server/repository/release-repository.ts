import type { LifeEffect } from '../../twin/lifecycle/change-life.ts';
import type { FlowCodeRow, ReleaseBundleRow, ReleaseHistoryRow, ReleaseRow } from '../storage/release-tables.ts';
import type { Statement } from '../storage/storage.ts';
import type { Database } from '../storage/tables.ts';
import { DamagedRevision, textHash } from './checked-revision.ts';
import { storable } from './tenant-repository.ts';

/** Versions of all flows of a tenant, or of one, in order of flows and numbers. */
export function listReleases(db: Database, tenant: string): Promise<readonly ReleaseRow[]> {
  return db.selectFrom('releases').selectAll().where('tenant', '=', tenant).orderBy('flow').orderBy('number').execute();
}

export function listFlowCodes(db: Database, tenant: string): Promise<readonly FlowCodeRow[]> {
  return db.selectFrom('flow_codes').selectAll().where('tenant', '=', tenant).execute();
}

/** What was done with a flow's versions, newest first. */
export function listReleaseHistory(db: Database, tenant: string, flow: string): Promise<readonly ReleaseHistoryRow[]> {
  return db
    .selectFrom('release_history')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('flow', '=', flow)
    .orderBy('sequence', 'desc')
    .execute();
}

/** How many things were done with a flow's versions. */
export async function lastSequence(db: Database, tenant: string, flow: string): Promise<number> {
  const row = await db
    .selectFrom('release_history')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('tenant', '=', tenant)
    .where('flow', '=', flow)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** The version's row and the frozen text, once that is what its hash was made of. */
export async function findReleased(
  db: Database,
  tenant: string,
  flow: string,
  number: number,
): Promise<(ReleaseRow & Pick<ReleaseBundleRow, 'text'>) | undefined> {
  const row = await db
    .selectFrom('releases')
    .innerJoin('release_bundles', (join) =>
      join.onRef('release_bundles.tenant', '=', 'releases.tenant').onRef('release_bundles.hash', '=', 'releases.hash'),
    )
    .selectAll('releases')
    .select('release_bundles.text')
    .where('releases.tenant', '=', tenant)
    .where('releases.flow', '=', flow)
    .where('releases.number', '=', number)
    .executeTakeFirst();
  if (row !== undefined && textHash(row.text) !== row.hash) {
    throw new DamagedRevision(
      `Version ${number} of flow ${flow} is damaged in the storage. Restore the storage from a backup.`,
    );
  }
  return row;
}

/** Keeps a frozen text; the same text is kept once. */
export function bundleInsertion(db: Database, row: ReleaseBundleRow): Statement {
  return db
    .insertInto('release_bundles')
    .values(row)
    .onConflict((conflict) => conflict.doNothing());
}

export function releaseInsertion(db: Database, row: ReleaseRow): Statement {
  const { name, author, note } = row;
  return db
    .insertInto('releases')
    .values({ ...row, name: storable(name), author: storable(author), note: storable(note) });
}

/** Notes what became of a version that was there before. */
export function releaseUpdate(
  db: Database,
  { tenant, flow }: Pick<ReleaseRow, 'tenant' | 'flow'>,
  { number, state, rules }: LifeEffect['version'],
): Statement {
  return db
    .updateTable('releases')
    .set({ state, rules: JSON.stringify(rules) })
    .where('tenant', '=', tenant)
    .where('flow', '=', flow)
    .where('number', '=', number);
}

export function releaseHistoryInsertion(db: Database, rows: readonly ReleaseHistoryRow[]): Statement {
  const stored = rows.map((row) => ({ ...row, author: storable(row.author), note: storable(row.note) }));
  return db.insertInto('release_history').values(stored);
}

export function flowCodeInsertion(db: Database, row: FlowCodeRow): Statement {
  return db.insertInto('flow_codes').values(row);
}
