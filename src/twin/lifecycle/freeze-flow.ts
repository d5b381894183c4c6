import { markedIn } from '../../kernel/inspection/document-marked.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document, DocumentRef } from '../../kernel/model/document.ts';
import { documentOf, documentsOf, type Tenant, tenantOf } from '../../kernel/model/tenant.ts';

/**
 * The part of a tenant on which calls of a flow run: the flow, what it refers to, what serves those, and what all of these
 * refer to in turn; the exception flow, to which errors lead; and the documents of which each tenant has exactly one.
 * References to what is not there are left to the rules. Undefined: the tenant has no such flow.
 */
export function freezeFlow(tenant: Tenant, flow: string, catalogue: Catalogue): Tenant | undefined {
  const entry = documentOf(tenant, 'flow', flow);
  if (entry === undefined) return undefined;
  const servants = servantsOf(tenant, catalogue);
  const taken = new Map<string, Document>();
  const waiting: Document[] = [
    entry,
    ...documentsOf(tenant, 'flow').filter(({ type }) => type === 'exception'),
    ...[...catalogue.kinds.values()]
      .filter(({ single }) => single === true)
      .flatMap((kind) => documentsOf(tenant, kind.kind)),
  ];
  for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) {
    const key = keyOf(document);
    if (taken.has(key)) continue;
    taken.set(key, document);
    for (const { kind, id } of markedIn(document, catalogue).references) {
      const found = documentOf(tenant, kind, id);
      if (found !== undefined) waiting.push(found);
    }
    waiting.push(...(servants.get(key) ?? []));
  }
  return tenantOf(taken.values());
}

/** Documents that serve others, by what they serve: a robot goes where the flow goes in which its calls begin. */
function servantsOf(tenant: Tenant, catalogue: Catalogue): ReadonlyMap<string, readonly Document[]> {
  const servants = new Map<string, Document[]>();
  for (const ofKind of tenant.documents.values()) {
    for (const document of ofKind.values()) {
      for (const { kind, id, serves } of markedIn(document, catalogue).references) {
        if (serves !== true) continue;
        const key = keyOf({ kind, id });
        servants.set(key, [...(servants.get(key) ?? []), document]);
      }
    }
  }
  return servants;
}

function keyOf({ kind, id }: DocumentRef): string {
  return `${kind}/${id}`;
}
