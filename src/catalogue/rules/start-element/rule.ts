import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** A flow has exactly one start: calls enter there. */
export const startElement: Rule = {
  id: 'start-element',
  severity: { 'start-element/none': 'error', 'start-element/several': 'error' },
  messages,
  checkFlow({ starts }, report) {
    const [first, ...others] = starts;
    if (first === undefined) report('start-element/none', {}, { path: '/elements' });
    for (const { path } of others) report('start-element/several', { first: first?.element.name ?? '' }, { path });
  },
};
