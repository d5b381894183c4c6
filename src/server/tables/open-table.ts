import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import { unknownTenant } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import { DamagedRevision, textHash } from '../repository/checked-revision.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import { findDataTable, type ReleasedVersion } from '../repository/data-table-repository.ts';
import { findTenant } from '../repository/tenant-repository.ts';
import type { Services } from '../services.ts';
import type { Database } from '../storage/tables.ts';
import { type TableKeys, tableKeys } from './table-keys.ts';

/** A released table, ready to be read and written. */
export interface OpenTable {
  readonly ref: TableRef;
  readonly head: ReleasedVersion;
  readonly fields: readonly TableField[];
  readonly keys: TableKeys;
}

/** Refused when there is no such table, or none that was released. */
export async function openTable(services: Services, db: Database, ref: TableRef): Promise<OpenTable> {
  const found = await findReleased(services, db, ref);
  if (found === undefined) throw unknownTable(ref.id);
  return found;
}

/** Undefined when the table was never released; refused when there is no such tenant. */
export async function findReleased(services: Services, db: Database, ref: TableRef): Promise<OpenTable | undefined> {
  if ((await findTenant(db, ref.tenant)) === undefined) throw unknownTenant(ref.tenant);
  const head = await findDataTable(db, ref.tenant, ref.id);
  if (head === undefined) return;
  return { ref, head, fields: fieldsOf(head), keys: await tableKeys(db, ref, services.key) };
}

/** The fields of a version; never those of a damaged one. */
export function fieldsOf(version: Pick<ReleasedVersion, 'fields' | 'hash' | 'version'>): readonly TableField[] {
  if (textHash(version.fields) === version.hash) return JSON.parse(version.fields) as readonly TableField[];
  throw new DamagedRevision(`Version ${version.version} of a table is damaged. Restore the storage from a backup.`);
}

export function unknownTable(id: string): Refused {
  return new Refused({ code: 'unknown-table' }, `There is no released table "${id}". Release it first.`);
}
