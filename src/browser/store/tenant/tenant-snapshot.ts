import type { Document } from '../../../kernel/model/document.ts';
import { type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import type { WorkspaceState } from './workspace-state.ts';

/**
 * Gives the tenant as the user sees it: what is open, saved or not, laid over what is saved. The same object as long as
 * nothing changed, and the same documents as long as they did not, so that rules look again only at what did.
 */
export function tenantSnapshots(state: () => WorkspaceState): () => Tenant {
  let known: readonly Document[] = [];
  let tenant: Tenant = tenantOf([]);
  return () => {
    const { saved, open } = state();
    const documents: Document[] = [];
    for (const [key, { document }] of saved) documents.push(open.get(key)?.store.api.getState().document ?? document);
    for (const [key, { store }] of open) if (!saved.has(key)) documents.push(store.api.getState().document);
    const isSame = documents.length === known.length && documents.every((document, index) => document === known[index]);
    if (!isSame) {
      known = documents;
      tenant = tenantOf(documents);
    }
    return tenant;
  };
}
