import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { tell } from '../../parts/service-call/tell.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const callRecordFields: ElementType<Settings> = {
  type: 'call-record-fields',
  family: 'common',
  title: { en: 'Call record fields', zh: '话单扩展字段' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  needs: () => ['call-record-fields'],
  summary: ({ fields }) => shortened(fields.map(({ field, value }) => `${field} = ${value}`).join('; ')),
  compile({ fields }, build) {
    const rows = fields.map(({ field, value }) => ({ field, read: build.expression(value, { type: 'any' }) }));
    const next = build.leave('next');
    return {
      enter(run) {
        // The platform, too, keeps only the mask of what is encrypted (domain.md §2.5).
        const values = rows.map(({ field, read }) => [field, read.sensitive ? MASK : written(read(run))] as const);
        tell(run, { service: 'call-record', fields: Object.fromEntries(values) });
        return next;
      },
    };
  },
};

/** Records hold texts. */
function written(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
