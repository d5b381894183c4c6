import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { compileConditions, conditionExits } from '../../parts/condition/compile-conditions.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const judge: ElementType<Settings> = {
  type: 'judge',
  family: 'common',
  title: { en: 'Branch judgment', zh: '条件判断' },
  schema: asSchema(schema),
  exits: ({ conditions }) => [...conditionExits(conditions), SYSERROR_INNER],
  summary: ({ conditions }) => shortened(conditions.map(({ name }) => name).join(' · ')),
  compile(settings, build) {
    const decide = compileConditions(settings.conditions, build);
    return { enter: decide };
  },
};
