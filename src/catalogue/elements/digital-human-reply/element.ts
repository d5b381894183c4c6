import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { replySummary } from '../../parts/reply-content/reply-summary.ts';
import { compileTurn } from '../../parts/reply-turn/compile-turn.ts';
import { TURN_FACTS } from '../../parts/reply-turn/turn-facts.ts';
import { compileFigure, contentOf } from './compile-figure.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const digitalHumanReply: ElementType<Settings> = {
  ...TURN_FACTS,
  type: 'digital-human-reply',
  family: 'intelligent',
  title: { en: 'Digital-human reply', zh: '数字人回复' },
  schema: asSchema(schema),
  summary: ({ prompt }, names) => replySummary(contentOf(prompt), names),
  compile: (settings, build) => compileTurn(settings, compileFigure(settings, build), build),
};
