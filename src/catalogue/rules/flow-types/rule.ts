import type { Rule } from '../../../kernel/model/rule.ts';
import type { FlowView, TenantView } from '../../../kernel/model/views.ts';
import messages from './messages.json' with { type: 'json' };

/** A tenant has one main flow and one exception flow (domain.md §2.9). */
export const flowTypes: Rule = {
  id: 'flow-types',
  severity: {
    'flow-types/second-main': 'error',
    'flow-types/second-exception': 'error',
    'flow-types/no-exception': 'warning',
  },
  messages,
  checkTenant(view, report) {
    const flows = view.flows();
    for (const type of ['main', 'exception'] as const) {
      const [first, ...others] = flows.filter(({ flow }) => flow.type === type);
      for (const { flow } of others) {
        report(`flow-types/second-${type}`, { first: first?.flow.name ?? '' }, { path: '/type', document: flow });
      }
    }
    const open = flows.some(({ flow }) => flow.type === 'exception') ? undefined : firstOpen(view);
    if (open === undefined) return;
    const { en, zh } = open.label;
    report('flow-types/no-exception', { exit: en, exitZh: zh }, { path: open.path, document: open.flow.flow });
  },
};

/** The first exit that leads to the exception flow because nothing is drawn from it. */
function firstOpen(tenant: TenantView): (ReturnType<typeof openExits>[number] & { flow: FlowView }) | undefined {
  for (const flow of tenant.flows()) {
    const [open] = openExits(flow);
    if (open !== undefined) return { ...open, flow };
  }
  return undefined;
}

function openExits(view: FlowView) {
  return view.elements.flatMap((element) => {
    const drawn = new Set(view.linesFrom(element).map(({ exit }) => exit));
    return element.exits
      .filter((exit) => (exit.kind === 'preset' || exit.kind === 'error') && !drawn.has(exit))
      .map(({ label }) => ({ path: element.path, label }));
  });
}
