import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import { documentsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { Change } from './change.ts';
import { documentChanges } from './document-changes.ts';

/** What became of a document between two versions of a tenant, or of a part of one. */
export interface DocumentChange {
  readonly what: 'added' | 'removed' | 'changed';
  readonly kind: string;
  readonly id: string;
  /** As it is called afterwards; of a removed one, as it was called. */
  readonly name: string;
  /** Of a changed one. */
  readonly changes: readonly Change[];
}

/** Documents that differ, in the order of kinds and ids. Those that are only drawn elsewhere do not. */
export function tenantChanges(before: Tenant, after: Tenant, catalogue: Catalogue): readonly DocumentChange[] {
  return [...catalogue.kinds.keys()].flatMap((kind) => {
    const [old, now] = [documentsOf(before, kind), documentsOf(after, kind)];
    const ids = [...new Set([...old, ...now].map(({ id }) => id))].sort();
    return ids.flatMap((id) => changeOf(byId(old, id), byId(now, id), catalogue));
  });
}

function changeOf(
  before: Document | undefined,
  after: Document | undefined,
  catalogue: Catalogue,
): readonly DocumentChange[] {
  const document = after ?? before;
  if (document === undefined) return [];
  const { kind, id, name } = document;
  if (before === undefined) return [{ what: 'added', kind, id, name, changes: [] }];
  if (after === undefined) return [{ what: 'removed', kind, id, name, changes: [] }];
  const changes = documentChanges(before, after, catalogue);
  return changes.length === 0 ? [] : [{ what: 'changed', kind, id, name, changes }];
}

function byId(documents: readonly Document[], id: string): Document | undefined {
  return documents.find((document) => document.id === id);
}
