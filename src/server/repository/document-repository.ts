import type { Statement } from '../storage/storage.ts';
import type { Database, DocumentRow, RevisionRow } from '../storage/tables.ts';
import { storable } from './tenant-repository.ts';

/** A revision and the tenant's change that made it. */
export type CurrentRow = RevisionRow & Pick<DocumentRow, 'change'>;

/** A revision that is to be written; a null text deletes the document. */
export type NewRevision = Omit<RevisionRow, 'tenant'>;

/** The newest revisions of all documents that changed after a change number, deleted ones too; nobody has checked them. */
export async function revisionsAfter(db: Database, tenant: string, change: number): Promise<readonly CurrentRow[]> {
  return currentRows(db, tenant)
    .where('documents.change', '>', change)
    .orderBy('documents.change')
    .orderBy('documents.kind')
    .orderBy('documents.id')
    .execute();
}

function currentRows(db: Database, tenant: string) {
  return db
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.tenant', '=', 'documents.tenant')
        .onRef('revisions.kind', '=', 'documents.kind')
        .onRef('revisions.id', '=', 'documents.id')
        .onRef('revisions.revision', '=', 'documents.revision'),
    )
    .selectAll('revisions')
    .select('documents.change')
    .where('documents.tenant', '=', tenant);
}

/** Writes revisions and makes them the newest. Each must follow the one before it: the caller holds the tenant. */
export function revisionInsertions(
  db: Database,
  tenant: string,
  change: number,
  revisions: readonly NewRevision[],
): readonly Statement[] {
  const statements: Statement[] = [];
  // SQLite takes at most 32,766 values in one statement.
  for (let start = 0; start < revisions.length; start += 1000) {
    const part = revisions.slice(start, start + 1000);
    const rows = part.map((row) => ({ ...row, tenant, name: storable(row.name), author: storable(row.author) }));
    const newest = part.map(({ kind, id, revision, text }) => {
      const deleted = text === null ? 1 : 0;
      return { tenant, kind, id, revision, change, deleted };
    });
    statements.push(
      db.insertInto('revisions').values(rows),
      db
        .insertInto('documents')
        .values(newest)
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'kind', 'id']).doUpdateSet((excluded) => ({
            revision: excluded.ref('excluded.revision'),
            change: excluded.ref('excluded.change'),
            deleted: excluded.ref('excluded.deleted'),
          })),
        ),
    );
  }
  return statements;
}
