import { once } from '../../lib/once.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import type { Flow, Variable } from '../model/flow.ts';
import type { Marked } from '../model/marked.ts';
import { documentOf, documentsOf, settingsOf, type Tenant, type TenantSettings } from '../model/tenant.ts';
import { userText } from '../model/text.ts';
import type { DocumentView, FlowView, Reading, TenantView } from '../model/views.ts';
import { checkTextOf } from './check-text.ts';
import { completeDocument } from './complete-document.ts';
import { markedIn } from './document-marked.ts';
import { viewFlow } from './view-flow.ts';

/** What a tenant's documents say. Documents are looked at when they are first asked for. */
export function viewTenant(tenant: Tenant, catalogue: Catalogue): TenantView {
  const complete = (document: Document): Document => completeDocument(document, catalogue);
  const own = settingsOf(tenant);
  const flows = new Map<string, FlowView | undefined>();
  const views = new Map<Document, DocumentView>();
  const documents = (kind: string): readonly Document[] => documentsOf(tenant, kind).map(complete);
  const view: TenantView = {
    tenant,
    settings: own === undefined ? undefined : (complete(own) as TenantSettings),
    document(kind, id) {
      const document = documentOf(tenant, kind, id);
      return document === undefined ? undefined : complete(document);
    },
    documents,
    flow(id) {
      if (!flows.has(id)) {
        const flow = view.document('flow', id) as Flow | undefined;
        flows.set(id, flow === undefined ? undefined : viewFlow(flow, view, catalogue));
      }
      return flows.get(id);
    },
    flows: () => documentsOf(tenant, 'flow').flatMap(({ id }) => view.flow(id) ?? []),
    view(kind, id) {
      const document = view.document(kind, id);
      if (document === undefined) return;
      const known = views.get(document) ?? viewDocument(document, view, catalogue);
      views.set(document, known);
      return known;
    },
    views: once(() =>
      [...catalogue.kinds.keys()].flatMap((kind) => documents(kind).flatMap(({ id }) => view.view(kind, id) ?? [])),
    ),
    titleOf: (kind) => catalogue.kinds.get(kind)?.title ?? userText(kind),
  };
  return view;
}

const noVariables: readonly Variable[] = [];

function viewDocument(document: Document, tenant: TenantView, catalogue: Catalogue): DocumentView {
  const marked = (): Marked => markedIn(document, catalogue);
  const check = checkTextOf(noVariables, noVariables);
  return {
    tenant,
    document,
    marked,
    readings: once(() => {
      if (document.kind === 'flow') return [];
      const { expressions, templates } = marked();
      return [...expressions, ...templates.map((template) => ({ ...template, mark: undefined }))].map(
        ({ text, path, mark }): Reading => {
          const readable = { scopes: mark?.scopes ?? [], result: undefined };
          return { text, path, mark, check: check(text, mark, readable) };
        },
      );
    }),
  };
}
