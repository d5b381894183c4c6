import type { FlowEditorRow } from '../storage/release-tables.ts';
import type { Database } from '../storage/tables.ts';
import { storable } from './tenant-repository.ts';

/** Pages that have flows of the tenant open and were heard of since a time. */
export function listEditors(db: Database, tenant: string, since: string): Promise<readonly FlowEditorRow[]> {
  return db
    .selectFrom('flow_editors')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .execute();
}

/** Notes that a page was heard of, and forgets those of the flow that were not since a time. */
export async function noteEditor(db: Database, row: FlowEditorRow, forgetBefore: string): Promise<void> {
  const { tenant, flow, at } = row;
  const author = storable(row.author);
  await db
    .insertInto('flow_editors')
    .values({ ...row, author })
    .onConflict((conflict) => conflict.columns(['tenant', 'flow', 'editor']).doUpdateSet({ author, at }))
    .execute();
  await db
    .deleteFrom('flow_editors')
    .where('tenant', '=', tenant)
    .where('flow', '=', flow)
    .where('at', '<', forgetBefore)
    .execute();
}

export async function forgetEditor(db: Database, tenant: string, flow: string, editor: string): Promise<void> {
  await db
    .deleteFrom('flow_editors')
    .where('tenant', '=', tenant)
    .where('flow', '=', flow)
    .where('editor', '=', editor)
    .execute();
}
