import { tableChanges } from '../../catalogue/kinds/dynamic-table/plan-changes.ts';
import { tableLimits } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { ReleasedTable, ReleaseTableBody } from '../../contract/tables.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import { textHash } from '../repository/checked-revision.ts';
import { insertBatch } from '../repository/data-batch-repository.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import {
  insertDataTable,
  insertVersion,
  listDataTables,
  updateDataTable,
} from '../repository/data-table-repository.ts';
import { storable } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import { findReleased } from './open-table.ts';
import { rewritesRows, type SavedTable, savedTable } from './plan-release.ts';
import { type StagedMigration, stageMigration, swapMigration } from './stage-migration.ts';
import { staleTable } from './stale-table.ts';
import { releasedTable } from './table-answers.ts';
import { addTableKey } from './table-keys.ts';

/** Makes the saved document a version of its table. Rows come to it all at once, or nothing changes. */
export async function releaseTable(services: Services, ref: TableRef, body: ReleaseTableBody): Promise<ReleasedTable> {
  const snapshot = await tenantNow(services, ref.tenant);
  const saved = savedTable(snapshot, ref.id);
  refuseFindings(snapshot, ref.id);
  if (saved.revision !== body.baseRevision) throw staleTable('The document was saved again since you looked at it.');
  const { db } = services.storage;
  const table = await findReleased(services, db, ref);
  if ((table?.head.version ?? 0) !== body.baseVersion) {
    // The same request once more, after an answer that did not arrive.
    if (table !== undefined && isRepeated(table.head, body)) return releasedTable(services, ref);
    throw staleTable('Somebody else has released the table since you looked at it.');
  }
  if (table === undefined) {
    await services.storage.transaction((trx) => releaseFirst(services, trx, ref, saved, body));
    return releasedTable(services, ref);
  }
  const changes = tableChanges(table.fields, saved.fields);
  const wish = { fields: saved.fields, version: table.head.version + 1, fill: body.fill, misfits: body.misfits };
  let staged: StagedMigration | undefined;
  if (rewritesRows(changes)) staged = await stageMigration(services, table, wish);
  await services.storage.transaction(async (trx) => {
    await services.storage.lockTenant(trx, ref.tenant);
    const now = await findReleased(services, trx, ref);
    if (now?.head.version !== body.baseVersion) throw staleTable('Somebody else has released the table meanwhile.');
    if (staged !== undefined) await swapMigration(services, trx, now, staged, wish);
    await writeVersion(services, trx, ref, saved, wish.version, body.author);
    await updateDataTable(trx, ref.tenant, ref.id, { version: wish.version, change: now.head.change + 1 });
  });
  return releasedTable(services, ref);
}

function isRepeated(head: { readonly version: number; readonly revision: number }, body: ReleaseTableBody): boolean {
  return head.version === body.baseVersion + 1 && head.revision === body.baseRevision;
}

async function releaseFirst(
  services: Services,
  db: Transaction,
  ref: TableRef,
  saved: SavedTable,
  { author }: ReleaseTableBody,
): Promise<void> {
  const { tenant, id } = ref;
  await services.storage.lockTenant(db, tenant);
  const others = await listDataTables(db, tenant);
  if (others.some((other) => other.id === id)) throw staleTable('Somebody else has released the table meanwhile.');
  if (others.length >= tableLimits.tables) {
    throw new Refused(
      { code: 'table-busy' },
      `The tenant has ${others.length} released tables already: ${others.map(({ name }) => `"${name}"`).join(', ')}. Withdraw one first.`,
    );
  }
  await insertDataTable(db, { tenant, id, version: 1, next_row: 1, next_batch: 1, row_count: 0, change: 1 });
  await writeVersion(services, db, ref, saved, 1, author);
  await addTableKey(db, ref, 1, services.key);
  await insertBatch(db, ref, 0, 'live');
}

async function writeVersion(
  services: Services,
  db: Transaction,
  { tenant, id }: TableRef,
  saved: SavedTable,
  version: number,
  author = '',
): Promise<void> {
  const fields = JSON.stringify(saved.fields);
  const about = { tenant, table_id: id, version, revision: saved.revision, name: storable(saved.name) };
  await insertVersion(db, {
    ...about,
    fields,
    hash: textHash(fields),
    at: timeNow(services),
    author: storable(author),
  });
}

/** A table with errors would never work: the vendor's limits are among them. */
function refuseFindings(snapshot: Awaited<ReturnType<typeof tenantNow>>, id: string): void {
  const errors = snapshot
    .findings()
    .filter(
      ({ severity, document }) => severity === 'error' && document?.kind === 'dynamic-table' && document.id === id,
    );
  const [first] = errors;
  if (first === undefined) return;
  throw new Refused({ code: 'invalid-document', findings: errors }, `The table cannot be released. ${first.message}`);
}
