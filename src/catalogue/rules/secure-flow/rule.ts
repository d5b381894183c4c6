import { readsOf } from '../../../kernel/expressions/references.ts';
import type { WriteUse } from '../../../kernel/model/marked.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView } from '../../../kernel/model/views.ts';
import messages from './messages.json' with { type: 'json' };

const INPUT = 'IVRREQUEST.input';

/** In a secure flow what callers enter stays encrypted, and so does what was encrypted before (domain.md §2.7). */
export const secureFlow: Rule = {
  id: 'secure-flow',
  severity: { 'secure-flow/entered': 'error', 'secure-flow/mixed': 'warning' },
  messages,
  checkFlow(view, report) {
    if (view.flow.secure !== true) return;
    const encrypted = encryptedIn(view);
    for (const element of view.elements) {
      for (const write of element.marked.writes) {
        const { variable, mark } = write;
        if (encrypted.has(variable)) continue;
        const reads = readBy(write, element);
        const path = element.path + write.path;
        const mixed = reads.find((name) => encrypted.has(name));
        if (mark.entered === true || reads.includes(INPUT)) report('secure-flow/entered', { variable }, { path });
        else if (mixed !== undefined) report('secure-flow/mixed', { variable, mixed }, { path });
      }
    }
  },
};

function encryptedIn({ flow, tenant }: FlowView): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (scope: string, variables: FlowView['flow']['variables']): void => {
    for (const { name, encryption } of variables) {
      if (encryption !== undefined && encryption !== 'none') names.add(`${scope}.${name}`);
    }
  };
  add('FLOW', flow.variables);
  add('GLOBAL', tenant.settings?.globals ?? []);
  return names;
}

/** What the written value is made of. A text that does not compile is told elsewhere, and names what it names. */
function readBy({ valuePath }: WriteUse, { marked }: ElementView): readonly string[] {
  const value = marked.expressions.find(({ path }) => path === valuePath);
  return value === undefined ? [] : readsOf(value.text);
}
