import type { Rule } from '../../../kernel/model/rule.ts';
import { closestName } from '../../../lib/closest-name.ts';
import messages from './messages.json' with { type: 'json' };

/** A line starts at an exit that its element has, and an exit has one line. Missing elements: see unknown-reference. */
export const connection: Rule = {
  id: 'connection',
  severity: { 'connection/unknown-exit': 'error', 'connection/second-line': 'error' },
  messages,
  checkFlow({ flow, element }, report) {
    const drawn = new Set<string>();
    flow.connections.forEach(({ from, exit }, index) => {
      const view = element(from);
      if (view?.type === undefined) return;
      const exits = view.exits.map(({ id }) => id);
      const place = { path: `/connections/${index}/exit`, element: view.element };
      if (!exits.includes(exit)) {
        const suggestion = closestName(exit, exits) ?? '';
        report('connection/unknown-exit', { exit, suggestion, exits: exits.join(', ') }, place);
      }
      const way = `${from}\n${exit}`;
      if (drawn.has(way)) report('connection/second-line', { exit }, place);
      drawn.add(way);
    });
  },
};
