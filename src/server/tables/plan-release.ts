import { type TableChange, tableChanges } from '../../catalogue/kinds/dynamic-table/plan-changes.ts';
import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import { tableFields } from '../../catalogue/kinds/dynamic-table/table-fields.ts';
import type { PlanBody, ReleasePlan } from '../../contract/tables.ts';
import { entryOf, tenantNow } from '../operations/tenant-of.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { rowMigrator } from './migrate-rows.ts';
import { findReleased } from './open-table.ts';
import { scanRows } from './scan-rows.ts';

/** The document of a table, as it is saved. */
export interface SavedTable {
  readonly name: string;
  readonly revision: number;
  readonly fields: readonly TableField[];
}

export function savedTable(snapshot: Snapshot, id: string): SavedTable {
  const { row, document } = entryOf(snapshot, { kind: 'dynamic-table', id });
  return { name: document.name, revision: row.revision, fields: tableFields(document) };
}

/** What the release of the saved document would do; nothing is changed. */
export async function planRelease(services: Services, ref: TableRef, body: PlanBody): Promise<ReleasePlan> {
  const saved = savedTable(await tenantNow(services, ref.tenant), ref.id);
  const table = await findReleased(services, services.storage.db, ref);
  if (table === undefined) return { ...unplanned(saved), version: 1, baseVersion: null, changes: firstChanges(saved) };
  const { head } = table;
  const changes = tableChanges(table.fields, saved.fields);
  const version = head.version + 1;
  const migrator = rowMigrator(table, { fields: saved.fields, version, ...body });
  if (rewritesRows(changes)) {
    for await (const rows of scanRows(services.storage.db, ref)) for (const row of rows) migrator.next(row);
  }
  return {
    version,
    baseVersion: head.version,
    baseRevision: saved.revision,
    changes,
    rows: head.row_count,
    ...migrator.told(),
  };
}

/** Whether what is stored of rows is different in the new version. */
export function rewritesRows(changes: readonly TableChange[]): boolean {
  return changes.some(({ does }) => !harmless.has(does));
}

const harmless: ReadonlySet<TableChange['does']> = new Set(['rename', 'loosen', 'mask', 'unmask', 'move']);

function unplanned({ revision }: SavedTable) {
  return { baseRevision: revision, rows: 0, breaking: 0, misfits: [], cleared: 0 };
}

function firstChanges({ fields }: SavedTable): readonly TableChange[] {
  return tableChanges([], fields);
}
