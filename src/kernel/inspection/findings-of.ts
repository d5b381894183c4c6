import type { Catalogue } from '../model/catalogue.ts';
import type { DocumentRef } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Tenant } from '../model/tenant.ts';
import type { DocumentView, LiveVersion, TenantView } from '../model/views.ts';
import { type FindingBook, newFindingBook } from './finding-book.ts';
import { viewTenant } from './view-tenant.ts';

/**
 * What rules find in a whole tenant, in the order of document kinds, ids, elements and fields: the same documents give
 * the same findings, byte for byte. The documents must be valid by their schemas.
 */
export function findingsOf(tenant: Tenant, catalogue: Catalogue, rules: readonly Rule[] = catalogue.rules): Finding[] {
  const view = viewTenant(tenant, catalogue);
  const book = newFindingBook(catalogue);
  for (const document of view.views()) checkOne(document, rules, book);
  for (const rule of rules) rule.checkTenant?.(view, book.reporter(rule, undefined));
  return book.all();
}

/**
 * What rules find in what a release of a flow would freeze, alone and beside what is released already.
 *
 * @param live null: not known, so that nothing is said about it
 */
export function findingsOfRelease(
  frozen: Tenant,
  flow: string,
  live: readonly LiveVersion[] | null,
  catalogue: Catalogue,
  rules: readonly Rule[] = catalogue.rules,
): Finding[] {
  const tenant = viewTenant(frozen, catalogue);
  const view = tenant.flow(flow);
  const book = newFindingBook(catalogue);
  if (view !== undefined && live !== null) {
    for (const rule of rules) rule.checkRelease?.({ tenant, flow: view, live }, book.reporter(rule, view.flow));
  }
  return [...book.all(), ...findingsOf(frozen, catalogue, rules)];
}

/**
 * What rules find in one flow or other document, for checking while somebody types. What only the whole tenant can
 * tell (two main flows, numbers that are routed twice) is left to findingsOf.
 */
export function findingsOfDocument(
  tenant: Tenant,
  catalogue: Catalogue,
  { kind, id }: DocumentRef,
  rules: readonly Rule[] = catalogue.rules,
): Finding[] {
  const view: TenantView = viewTenant(tenant, catalogue);
  const document = view.view(kind, id);
  const book = newFindingBook(catalogue);
  if (document !== undefined) checkOne(document, rules, book);
  return book.all();
}

function checkOne(view: DocumentView, rules: readonly Rule[], book: FindingBook): void {
  const { document, tenant } = view;
  const flow = document.kind === 'flow' ? tenant.flow(document.id) : undefined;
  for (const rule of rules) {
    const report = book.reporter(rule, document);
    rule.checkDocument?.(view, report);
    if (flow !== undefined) rule.checkFlow?.(flow, report);
  }
}
