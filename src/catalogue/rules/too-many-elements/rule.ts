import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** From here on the vendor advises against it (cec_04_1077). */
const most = 100;

/** Long flows are hard to follow. */
export const tooManyElements: Rule = {
  id: 'too-many-elements',
  severity: { 'too-many-elements': 'warning' },
  messages,
  checkFlow({ elements }, report) {
    const count = elements.length;
    if (count > most) report('too-many-elements', { count, most }, { path: '/elements' });
  },
};
