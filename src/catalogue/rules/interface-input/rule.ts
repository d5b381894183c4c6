import type { GivenInputs, Marked } from '../../../kernel/model/marked.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** What is called gets the inputs that it declares: all mandatory ones, and no others. */
export const interfaceInput: Rule = {
  id: 'interface-input',
  severity: { 'interface-input/missing': 'error', 'interface-input/unknown': 'error' },
  messages,
  checkDocument({ marked, tenant }, report) {
    const all = marked();
    for (const given of all.given) {
      const called = calledBy(given, all, tenant);
      if (called === undefined) continue;
      const { path, names } = given;
      const declared = called.inputs.map(({ name }) => name);
      for (const { name: input, mandatory } of called.inputs) {
        if (mandatory && !names.includes(input))
          report('interface-input/missing', { input, called: called.name }, { path });
      }
      names.forEach((input, index) => {
        if (declared.includes(input)) return;
        const suggestion = closestName(input, declared) ?? '';
        const params = { input, called: called.name, suggestion };
        report('interface-input/unknown', params, { path: `${path}/${index}/name` });
      });
    }
  },
};

function calledBy({ documentPath }: GivenInputs, { references }: Marked, tenant: TenantView) {
  const reference = references.find(({ path }) => path === documentPath);
  const document = reference && tenant.document(reference.kind, reference.id);
  return document as unknown as InterfaceDocument | undefined;
}
