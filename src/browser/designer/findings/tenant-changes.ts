import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';

/** What must be told to somebody who knows `before` so that they know `after`. Documents never change in place. */
export function tenantChanges(
  before: Tenant,
  after: Tenant,
): { readonly changed: readonly Document[]; readonly removed: readonly DocumentRef[] } {
  const changed = documentsIn(after).filter((document) => documentOf(before, document.kind, document.id) !== document);
  const removed = documentsIn(before)
    .filter(({ kind, id }) => documentOf(after, kind, id) === undefined)
    .map(({ kind, id }) => ({ kind, id }));
  return { changed, removed };
}

function documentsIn({ documents }: Tenant): readonly Document[] {
  return [...documents.values()].flatMap((ofKind) => [...ofKind.values()]);
}
