import type { Report, Rule } from '../../../kernel/model/rule.ts';
import { parseUtcTime } from '../../../lib/utc-time.ts';
import type { CalendarDocument } from '../../kinds/calendar/document.gen.ts';
import type { Span } from '../../parts/opening-hours/hours-on.ts';
import { isTimeZone } from '../../parts/opening-hours/local-time.ts';
import messages from './messages.json' with { type: 'json' };

/** Hours and dates of a calendar go forward, and are there. */
export const calendar: Rule = {
  id: 'calendar',
  severity: {
    'calendar/closes-first': 'error',
    'calendar/ends-first': 'error',
    'calendar/no-such-date': 'error',
    'calendar/time-zone': 'error',
    'calendar/never-open': 'warning',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'calendar') return;
    const { timeZone, week, dates, nonService } = document as unknown as CalendarDocument;
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
      report('calendar/time-zone', { zone: timeZone }, { path: '/timeZone' });
    }
    if (week.length === 0 && dates.length === 0) report('calendar/never-open', {}, { path: '' });
    week.forEach((span, index) => {
      checkSpan(span, `/week/${index}`, report);
    });
    dates.forEach((range, index) => {
      checkRange(range, `/dates/${index}`, report);
      range.hours.forEach((span, hour) => {
        checkSpan(span, `/dates/${index}/hours/${hour}`, report);
      });
    });
    nonService.forEach((range, index) => {
      checkRange(range, `/nonService/${index}`, report);
    });
  },
};

function checkSpan({ opens, closes }: Span, path: string, report: Report): void {
  if (opens >= closes) report('calendar/closes-first', { opens, closes }, { path });
}

interface Range {
  readonly from: string;
  readonly to?: string;
}

function checkRange({ from, to }: Range, path: string, report: Report): void {
  for (const [field, date] of Object.entries({ from, to })) {
    if (date !== undefined && !isDate(date)) report('calendar/no-such-date', { date }, { path: `${path}/${field}` });
  }
  if (to !== undefined && to < from) report('calendar/ends-first', { from, to }, { path });
}

/** February has no 30th. */
function isDate(date: string): boolean {
  return parseUtcTime(`${date}T00:00:00Z`) !== undefined;
}
