import type { Rule } from '../../../kernel/model/rule.ts';
import { isTimeZone } from '../../parts/opening-hours/local-time.ts';
import messages from './messages.json' with { type: 'json' };

/** The time zone of the tenant is one that clocks know. */
export const timeZone: Rule = {
  id: 'time-zone',
  severity: { 'time-zone/unknown': 'error' },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'tenant') return;
    const { timeZone: zone } = document;
    if (typeof zone === 'string' && !isTimeZone(zone)) {
      report('time-zone/unknown', { zone }, { path: '/timeZone' });
    }
  },
};
