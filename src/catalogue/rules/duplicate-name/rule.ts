import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** Items of a list that are told apart by a name have different ones. */
export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: { 'duplicate-name': 'error' },
  messages,
  checkDocument(view, report) {
    for (const { value, list, path } of view.marked().twins) report('duplicate-name', { value, list }, { path });
  },
};
