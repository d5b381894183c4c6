import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { NEXT } from '../../parts/exit/preset-exits.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const start: ElementType<Settings> = {
  type: 'start',
  family: 'common',
  title: { en: 'Start', zh: '开始' },
  schema: asSchema(schema),
  role: 'start',
  exits: () => [NEXT],
  summary: () => 'Calls enter here',
  compile(_settings, build) {
    const next = build.leave('next');
    return { enter: () => next };
  },
};
