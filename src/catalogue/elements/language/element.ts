import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { NEXT } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const language: ElementType<Settings> = {
  type: 'language',
  family: 'common',
  title: { en: 'Language selection', zh: '语种选择' },
  schema: asSchema(schema),
  exits: () => [NEXT],
  summary: (settings) => shortened(settings.language),
  compile(settings, build) {
    const next = build.leave('next');
    return {
      enter(run) {
        run.setLanguage(settings.language);
        return next;
      },
    };
  },
};
