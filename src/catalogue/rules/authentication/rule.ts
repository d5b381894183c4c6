import type { Rule } from '../../../kernel/model/rule.ts';
import type { AuthenticationDocument } from '../../kinds/authentication/document.gen.ts';
import type { FlowDocument } from '../../kinds/flow/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** Customers come back from an identity authentication, and its result can be told by its code (domain.md §1.8). */
export const authentication: Rule = {
  id: 'authentication',
  severity: { 'authentication/purpose': 'error', 'authentication/twice': 'error' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'authentication') return;
    const { flow: id } = document as unknown as AuthenticationDocument;
    const flow = tenant.document('flow', id) as unknown as FlowDocument | undefined;
    if (flow === undefined || flow.purpose === 'identity-authentication') return;
    report('authentication/purpose', { flow: flow.name }, { path: '/flow' });
  },
  checkTenant(view, report) {
    const firsts = new Map<string, string>();
    for (const document of view.documents('authentication')) {
      const { code, name } = document as unknown as AuthenticationDocument;
      const first = firsts.get(code);
      firsts.set(code, first ?? name);
      if (first !== undefined) report('authentication/twice', { code, first }, { path: '/code', document });
    }
  },
};
