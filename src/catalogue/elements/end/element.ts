import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome } from '../../../kernel/model/element-type.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

const END: Outcome = { do: 'end', reason: 'ended-by-flow' };

export const end: ElementType<Settings> = {
  type: 'end',
  family: 'common',
  title: { en: 'Call ending', zh: '结束' },
  schema: asSchema(schema),
  role: 'end',
  exits: () => [],
  summary: () => 'The flow ends here',
  compile: () => ({ enter: () => END }),
};
