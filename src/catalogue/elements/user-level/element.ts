import { asSchema } from '../../../kernel/model/as-schema.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { tell } from '../../parts/service-call/tell.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

/** The vendor publishes no range; the product's assumption. */
const HIGHEST = 10;

export const userLevel: ElementType<Settings> = {
  type: 'user-level',
  family: 'common',
  title: { en: 'User level', zh: '用户级别' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  summary: ({ level }) => shortened(level),
  compile(settings, build) {
    const read = build.expression(settings.level, { type: 'number' });
    const next = build.leave('next');
    return {
      enter(run) {
        const level = read(run);
        if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > HIGHEST) {
          const message = `${settings.level} gives no whole number from 1 to ${HIGHEST}, as a level is.`;
          throw new CallError('no-level', message);
        }
        run.level = { value: level, isSecret: read.sensitive };
        tell(run, { service: 'user-level', level: read.sensitive ? MASK : level });
        return next;
      },
    };
  },
};
