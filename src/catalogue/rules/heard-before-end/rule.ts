import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** What a caller keys into a reply is used before the flow ends (domain.md §3.1). */
export const heardBeforeEnd: Rule = {
  id: 'heard-before-end',
  severity: { 'heard-before-end': 'error' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements.filter(({ needsAfter }) => needsAfter)) {
      for (const { exit, to, path } of view.linesFrom(element)) {
        if (exit.kind !== 'next' || to.type?.role !== 'end') continue;
        report('heard-before-end', { end: to.element.name }, { path, element: element.element });
      }
    }
  },
};
