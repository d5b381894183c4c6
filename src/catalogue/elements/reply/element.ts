import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { compileReply } from '../../parts/reply-content/compile-reply.ts';
import { replySummary } from '../../parts/reply-content/reply-summary.ts';
import { compileTurn } from '../../parts/reply-turn/compile-turn.ts';
import { TURN_FACTS } from '../../parts/reply-turn/turn-facts.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const reply: ElementType<Settings> = {
  ...TURN_FACTS,
  type: 'reply',
  family: 'intelligent',
  title: { en: 'Robot reply', zh: '机器人回复' },
  schema: asSchema(schema),
  summary: (settings, names) => replySummary(settings.prompt, names),
  compile: (settings, build) => compileTurn(settings, compileReply(settings.prompt, build), build),
};
