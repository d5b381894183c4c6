import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { CalledRouteDocument } from '../../kinds/called-route/document.gen.ts';
import type { FlowDocument } from '../../kinds/flow/document.gen.ts';
import type { RobotDocument } from '../../kinds/robot/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** The flow behind a dialled number can take a call from outside, in the medium of the number. */
export const routeFlow: Rule = {
  id: 'route-flow',
  severity: {
    'route-flow/exception': 'error',
    'route-flow/run-by-others': 'warning',
    'route-flow/robot-of-chats': 'error',
  },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'called-route') return;
    const { device, media } = document as unknown as CalledRouteDocument;
    if (device.type === 'robot') {
      const robot = tenant.document('robot', device.robot) as unknown as RobotDocument | undefined;
      if (robot?.dialogType !== 'chatbot' || media === 'multimedia') return;
      report('route-flow/robot-of-chats', { robot: robot.name, media }, { path: '/device/robot' });
    } else if (device.type === 'ivr') {
      const flow = tenant.document('flow', device.flow) as unknown as FlowDocument | undefined;
      if (flow === undefined) return;
      const place = { path: '/device/flow' };
      if (flow.type === 'exception') report('route-flow/exception', { flow: flow.name }, place);
      const by = flow.type === 'subflow' ? runningWithValues(tenant, flow.id) : undefined;
      if (by !== undefined) report('route-flow/run-by-others', { flow: flow.name, ...by }, place);
    }
  },
};

/** An element that gives values to the flow or takes some from it when it has ended, and where it stands. */
function runningWithValues(tenant: TenantView, id: string): { element: string; by: string } | undefined {
  for (const { elements, flow } of tenant.flows()) {
    for (const { element, goesTo, marked } of elements) {
      const isRun = goesTo?.returns === true && goesTo.flow === id;
      if (isRun && marked.items.some(({ mark }) => mark.list === 'variables')) {
        return { element: element.name, by: flow.name };
      }
    }
  }
  return undefined;
}
