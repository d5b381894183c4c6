import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** What must be released before a flow is, and what must not (domain.md §2.9). */
export const releaseOrder: Rule = {
  id: 'release-order',
  severity: {
    'release-order/exception-first': 'error',
    'release-order/second-main': 'error',
    'release-order/second-exception': 'error',
    'release-order/exception-changed': 'warning',
  },
  messages,
  checkRelease({ flow: { flow }, live }, report) {
    const place = { path: '/type', document: flow };
    const others = live.filter((version) => version.flow !== flow.id);
    const other = others.find(({ type }) => type === flow.type);
    if (other !== undefined && flow.type !== 'subflow') {
      report(`release-order/second-${flow.type}`, { flow: other.name, version: other.version }, place);
    }
    if (flow.type === 'exception') return;
    const exception = others.find(({ type, state }) => type === 'exception' && state === 'official');
    if (exception === undefined) report('release-order/exception-first', {}, place);
    else if (!exception.isDraft) {
      report('release-order/exception-changed', { flow: exception.name, version: exception.version }, place);
    }
  },
};
