import { unsetReads } from '../../../kernel/inspection/unset-reads.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** A variable is read where some ways have set it and others have not. */
export const variableMaybeUnset: Rule = {
  id: 'variable-maybe-unset',
  severity: { 'variable-maybe-unset': 'warning' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      for (const { reading, variable, assigned } of unsetReads(view, element)) {
        if (assigned === 'sometimes') report('variable-maybe-unset', { variable }, { path: reading.path });
      }
    }
  },
};
