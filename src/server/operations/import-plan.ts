import type { ImportBody, ImportResult } from '../../contract/tenants.ts';
import { documentsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { NewRevision } from '../repository/document-repository.ts';
import type { Services } from '../services.ts';
import { refKey, type Snapshot } from '../tenant-data/snapshot.ts';
import { canonical, revisionOf } from './accepted-document.ts';
import { deletedRevision } from './document-answers.ts';
import { isStored } from './newest-revision.ts';

export interface ImportPlan {
  readonly rows: ImportResult['rows'];
  readonly unchanged: number;
  readonly revisions: readonly NewRevision[];
}

/** What makes the tenant as it is into the one that was read. */
export function importPlan(
  { formats }: Services,
  snapshot: Snapshot,
  read: Tenant,
  mode: ImportBody['mode'],
  made: { readonly at: string; readonly author: string } = { at: '', author: '' },
): ImportPlan {
  const rows: ImportResult['rows'][number][] = [];
  const revisions: NewRevision[] = [];
  let unchanged = 0;
  for (const kind of formats.keys()) {
    for (const document of documentsOf(read, kind)) {
      const key = refKey(document);
      const before = snapshot.entries.get(key)?.row ?? snapshot.damaged.get(key)?.row;
      const accepted = canonical(document, formats);
      if (before !== undefined && isStored(snapshot, before, accepted)) {
        unchanged += 1;
        continue;
      }
      const { id, name } = document;
      rows.push({ kind, id, name, does: before === undefined ? 'add' : 'change' });
      const revision = (before ?? snapshot.gone.get(key))?.revision ?? 0;
      revisions.push(revisionOf(accepted, { revision: revision + 1, reason: 'imported', ...made }));
    }
  }
  // What cannot be read is not in the tenant that was merged: there it stays, unless it was brought anew.
  const others = mode === 'merge' ? [] : snapshot.damaged.values();
  for (const { row } of [...snapshot.entries.values(), ...others]) {
    const { kind, id, name } = row;
    if (read.documents.get(kind)?.has(id) === true) continue;
    rows.push({ kind, id, name, does: 'delete' });
    revisions.push(deletedRevision(row, made));
  }
  return { rows, unchanged, revisions };
}
