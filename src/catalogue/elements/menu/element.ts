import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Exit, Leave } from '../../../kernel/model/element-type.ts';
import { userText } from '../../../kernel/model/text.ts';
import { askingOf, compileAsk } from '../../parts/ask/compile-ask.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const menu: ElementType<Settings> = {
  type: 'menu',
  family: 'common',
  title: { en: 'Menu configuration', zh: '菜单配置' },
  schema: asSchema(schema),
  exits: ({ keys }) => [
    ...keys.map(
      ({ key, description }): Exit => ({
        id: `key:${key}`,
        label: userText(`${key} ${description}`),
        kind: 'condition',
      }),
    ),
    { id: 'other', label: { en: 'Timeout or other key', zh: '超时或其他按键' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: (settings, names) => promptSummary(settings.prompt, names),
  compile(settings, build) {
    const ask = compileAsk(settings, settings.digitWaitTime * 1000, build.leave('other'), build);
    const byKey = new Map<string, Leave>(settings.keys.map(({ key }) => [key, build.leave(`key:${key}`)]));
    return {
      enter: (run) => ask.first(run),
      resume(run, input) {
        if (input.type === 'playover') return ask.promptEnded(run);
        if (input.type === 'time') return input.at < askingOf(run).until ? null : ask.again(run, 'timeout');
        const key = ask.keyOf(run, input);
        if (key === null || ask.isDeaf(run)) return null;
        ask.interrupt(run);
        run.emit({ type: 'input-received', at: run.at, input: input.type === 'speech' ? input.text : key });
        run.setInput(key);
        return byKey.get(key) ?? ask.again(run, 'error');
      },
    };
  },
};
