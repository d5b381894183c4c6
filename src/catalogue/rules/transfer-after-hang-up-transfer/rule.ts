import type { Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import messages from './messages.json' with { type: 'json' };

/** An agent who hands the caller to an identity authentication gets the caller back: nobody else may (domain.md §2.6). */
export const transferAfterHangUpTransfer: Rule = {
  id: 'transfer-after-hang-up-transfer',
  severity: { 'transfer-after-hang-up-transfer': 'error', 'transfer-after-hang-up-transfer/through-flow': 'error' },
  messages,
  checkFlow(view, report) {
    if (view.flow.purpose !== 'identity-authentication') return;
    for (const element of view.elements) {
      if (element.handsOver) report('transfer-after-hang-up-transfer', {}, { path: element.path });
      const found = handingOver(element, view);
      if (found === undefined) continue;
      const params = { flow: found.flow.flow.name, other: found.element.element.name };
      report('transfer-after-hang-up-transfer/through-flow', params, { path: element.path });
    }
  },
};

/** The first element that hands the caller on in the flows that this one leads to. */
function handingOver(from: ElementView, view: FlowView): { flow: FlowView; element: ElementView } | undefined {
  const flows = new Set(targetOf(from, view));
  for (const flow of flows) {
    // A flow of that purpose is told about itself.
    if (flow.flow.purpose === 'identity-authentication') continue;
    const elements = flow.elements.filter((element) => flow.isReachable(element));
    const element = elements.find(({ handsOver }) => handsOver);
    if (element !== undefined) return { flow, element };
    for (const one of elements.flatMap((other) => targetOf(other, flow))) flows.add(one);
  }
  return undefined;
}

function targetOf({ goesTo }: ElementView, { tenant }: FlowView): readonly FlowView[] {
  const flow = goesTo && tenant.flow(goesTo.flow);
  return flow === undefined ? [] : [flow];
}
