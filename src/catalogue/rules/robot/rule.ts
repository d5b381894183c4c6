import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { DocumentView, TenantView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import type { DomainDocument } from '../../kinds/domain/document.gen.ts';
import type { FlowDocument } from '../../kinds/flow/document.gen.ts';
import type { RobotDocument } from '../../kinds/robot/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** A robot has an access code of its own, a flow that may be picked, and something that it understands. */
export const robot: Rule = {
  id: 'robot',
  severity: {
    'robot/twice': 'error',
    'robot/not-referenced': 'error',
    'robot/exception-flow': 'error',
    'robot/inactive-domain': 'warning',
    'robot/unknown-group': 'error',
    'robot/understands-nothing': 'warning',
  },
  messages,
  checkDocument(view, report) {
    if (view.document.kind !== 'robot') return;
    const checked = view.document as unknown as RobotDocument;
    checkFlow(checked, view, report);
    checkDomains(checked, view, report);
    const { dialogType, domains, questionGroups } = checked;
    if (dialogType !== 'ivr-flow' && domains.length === 0 && questionGroups.length === 0) {
      report('robot/understands-nothing', {}, { path: '/domains' });
    }
  },
  checkTenant(view, report) {
    const firsts = new Map<string, RobotDocument>();
    for (const one of robotsOf(view)) {
      const first = firsts.get(one.accessCode);
      firsts.set(one.accessCode, first ?? one);
      if (first === undefined) continue;
      const params = { accessCode: one.accessCode, first: first.name };
      report('robot/twice', params, { path: '/accessCode', document: { ...one } });
    }
  },
};

function checkFlow({ flow: id }: RobotDocument, { tenant }: DocumentView, report: Report): void {
  const flow = tenant.document('flow', id) as unknown as FlowDocument | undefined;
  if (flow === undefined) return;
  if (flow.type === 'exception') report('robot/exception-flow', { flow: flow.name }, { path: '/flow' });
  else if (!flow.isReferenced) report('robot/not-referenced', { flow: flow.name }, { path: '/flow' });
}

function checkDomains({ domains, questionGroups }: RobotDocument, { tenant }: DocumentView, report: Report): void {
  const domainOf = (id: string) => tenant.document('domain', id) as unknown as DomainDocument | undefined;
  domains.forEach((id, index) => {
    const domain = domainOf(id);
    if (domain === undefined || domain.active) return;
    report('robot/inactive-domain', { domain: domain.name }, { path: `/domains/${index}` });
  });
  questionGroups.forEach(({ domain: id, group }, index) => {
    const names = domainOf(id)?.questionGroups.map(({ name }) => name);
    if (names === undefined || names.includes(group)) return;
    const params = { group, domain: domainOf(id)?.name ?? id, suggestion: closestName(group, names) ?? '' };
    report('robot/unknown-group', params, { path: `/questionGroups/${index}/group` });
  });
}

function robotsOf(view: TenantView): readonly RobotDocument[] {
  return view.documents('robot') as unknown as readonly RobotDocument[];
}
