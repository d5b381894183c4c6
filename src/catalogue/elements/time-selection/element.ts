import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome } from '../../../kernel/model/element-type.ts';
import type { CalendarDocument } from '../../kinds/calendar/document.gen.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { isOpen } from '../../parts/opening-hours/is-open.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const timeSelection: ElementType<Settings> = {
  type: 'time-selection',
  family: 'common',
  title: { en: 'Time selection', zh: '时间选择' },
  schema: asSchema(schema),
  exits: () => [
    { ...NEXT, label: { en: 'In service', zh: '服务时间内' } },
    { id: 'NON_SPECIFIC_TIME', label: { en: 'Out of service', zh: '非服务时间' }, kind: 'condition' },
    SYSERROR_INNER,
  ],
  summary: (settings, names) => shortened(names.document('calendar', settings.calendar)),
  compile(settings, build) {
    const calendar = build.document('calendar', settings.calendar) as CalendarDocument | undefined;
    if (calendar === undefined) return { enter: () => unknown(settings.calendar) };
    const open = build.leave('next');
    const closed = build.leave('NON_SPECIFIC_TIME');
    return {
      enter(run) {
        const zone = calendar.timeZone ?? run.timeZone;
        return isOpen(calendar, run.call.startedAt + run.at, zone) ? open : closed;
      },
    };
  },
};

function unknown(id: string): Outcome {
  const message = `There is no calendar ${id}. Choose another one in the element's settings.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'unknown-calendar', message };
}
