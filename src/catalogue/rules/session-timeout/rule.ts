import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantDocument } from '../../kinds/tenant/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** An element waits for the customer less long than the session lasts (domain.md §3.1). */
export const sessionTimeout: Rule = {
  id: 'session-timeout',
  severity: { 'session-timeout': 'error' },
  messages,
  checkFlow({ tenant, elements }, report) {
    const settings = tenant.settings as unknown as TenantDocument | undefined;
    const limit = settings?.systemParameters?.sessionTimeout;
    if (limit === undefined) return;
    for (const { patience, path } of elements) {
      if (patience >= limit) report('session-timeout', { patience, limit }, { path: `${path}/settings` });
    }
  },
};
