import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const clearErrorCount: ElementType<Settings> = {
  type: 'clear-error-count',
  family: 'intelligent',
  title: { en: 'Error count clearance', zh: '错误次数清零' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  summary: () => 'Forgets timeouts and no-matches',
  compile(_settings, build) {
    const next = build.leave('next');
    return {
      enter(run) {
        run.clearCounts();
        return next;
      },
    };
  },
};
