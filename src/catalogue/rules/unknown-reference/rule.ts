import type { ReferenceUse } from '../../../kernel/model/marked.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import type { DocumentView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import messages from './messages.json' with { type: 'json' };

/** What a document refers to must be there: documents of the tenant, elements of the flow. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: { 'unknown-reference': 'error', 'unknown-reference/element': 'error' },
  messages,
  checkDocument(view, report) {
    for (const reference of view.marked().references) {
      const { kind, id, path } = reference;
      if (isThere(reference, view)) continue;
      const suggestion = closestName(id, candidates(reference, view)) ?? '';
      if (kind === 'element') report('unknown-reference/element', { id, suggestion }, { path });
      else {
        const title = view.tenant.titleOf(kind);
        report('unknown-reference', { title: title.en, titleZh: title.zh, id, suggestion }, { path });
      }
    }
  },
};

function isThere({ kind, id }: ReferenceUse, { tenant, document }: DocumentView): boolean {
  if (kind === 'element') return tenant.flow(document.id)?.element(id) !== undefined;
  return tenant.document(kind, id) !== undefined;
}

function candidates({ kind }: ReferenceUse, { tenant, document }: DocumentView): readonly string[] {
  if (kind === 'element') return tenant.flow(document.id)?.elements.map(({ element }) => element.id) ?? [];
  return tenant.documents(kind).map(({ id }) => id);
}
