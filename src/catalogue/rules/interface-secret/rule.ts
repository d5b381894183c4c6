import type { Rule } from '../../../kernel/model/rule.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** Headers have a value or a secret, and what is signed is signed with a secret. */
export const interfaceSecret: Rule = {
  id: 'interface-secret',
  severity: {
    'interface-secret/empty-header': 'error',
    'interface-secret/value-and-secret': 'error',
    'interface-secret/no-signing-secret': 'error',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'interface') return;
    const { headers, signature } = document as unknown as InterfaceDocument;
    headers.forEach(({ name: header, value, secret }, index) => {
      const place = { path: `/headers/${index}` };
      if (value === undefined && secret === undefined) report('interface-secret/empty-header', { header }, place);
      if (value !== undefined && secret !== undefined) report('interface-secret/value-and-secret', { header }, place);
    });
    if (signature.enabled && signature.secret === undefined) {
      report('interface-secret/no-signing-secret', {}, { path: '/signature/secret' });
    }
  },
};
