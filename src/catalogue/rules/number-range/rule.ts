import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** A lower bound does not exceed its upper bound. */
export const numberRange: Rule = {
  id: 'number-range',
  severity: { 'number-range': 'error' },
  messages,
  checkDocument(view, report) {
    for (const { path, value, sibling, limit } of view.marked().above) {
      report('number-range', { value, sibling, limit }, { path });
    }
  },
};
