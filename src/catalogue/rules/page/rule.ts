import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { DynamicTableDocument } from '../../kinds/dynamic-table/document.gen.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import type { PageDocument } from '../../kinds/page/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** Customised pages of a tenant (domain.md §1.12). */
const MOST = 5;

/** A page shows something and can find whom it is about (domain.md §1.11, §1.12). */
export const page: Rule = {
  id: 'page',
  severity: { 'page/too-many': 'error', 'page/empty': 'error', 'page/no-index': 'error', 'page/not-post': 'error' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'page') return;
    const { source } = document as unknown as PageDocument;
    if (source.type === 'external') checkInterface(source.interface, tenant, report);
    else checkObjects(source.objects, tenant, report);
  },
  checkTenant(view, report) {
    for (const [index, document] of view.documents('page').entries()) {
      if (index >= MOST) report('page/too-many', { count: index + 1, limit: MOST }, { path: '/id', document });
    }
  },
};

function checkInterface(id: string, tenant: TenantView, report: Report): void {
  const asked = tenant.document('interface', id) as unknown as InterfaceDocument | undefined;
  if (asked === undefined || asked.method === 'POST') return;
  report('page/not-post', { interface: asked.name, method: asked.method }, { path: '/source/interface' });
}

type Objects = Extract<PageDocument['source'], { type: 'internal' }>['objects'];

function checkObjects(objects: Objects, tenant: TenantView, report: Report): void {
  if (objects.length === 0) report('page/empty', {}, { path: '/source/objects' });
  objects.forEach(({ table: id }, index) => {
    const table = tenant.document('dynamic-table', id) as unknown as DynamicTableDocument | undefined;
    if (table === undefined || table.fields.some(({ isIndex }) => isIndex)) return;
    report('page/no-index', { table: table.name }, { path: `/source/objects/${index}/table` });
  });
}
