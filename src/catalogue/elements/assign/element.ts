import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { compileAssignments } from '../../parts/assignment/compile-assignments.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const assign: ElementType<Settings> = {
  type: 'assign',
  family: 'common',
  title: { en: 'Variable assignment', zh: '变量赋值' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  summary: ({ assignments }) =>
    shortened(assignments.map(({ variable, value }) => `${variable} = ${value}`).join('; ')),
  compile(settings, build) {
    const assign = compileAssignments(settings.assignments, build);
    const next = build.leave('next');
    return {
      enter(run) {
        assign(run);
        return next;
      },
    };
  },
};
