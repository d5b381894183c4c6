import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** From wherever a call gets to, planned ways must lead to an end or to another flow. */
export const noWayToEnd: Rule = {
  id: 'no-way-to-end',
  severity: { 'no-way-to-end': 'error' },
  messages,
  checkFlow(view, report) {
    for (const element of view.elements) {
      if (!view.isReachable(element) || view.reachesEnd(element)) continue;
      const isEntry = view.starts.includes(element) || view.linesTo(element).some(({ from }) => view.reachesEnd(from));
      if (isEntry) report('no-way-to-end', {}, { path: element.path });
    }
  },
};
