import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Exit } from '../../../kernel/model/element-type.ts';
import { userText } from '../../../kernel/model/text.ts';
import { askingOf, compileAsk } from '../../parts/ask/compile-ask.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import { tell } from '../../parts/service-call/tell.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const satisfactionSurvey: ElementType<Settings> = {
  type: 'satisfaction-survey',
  family: 'common',
  title: { en: 'Satisfaction survey', zh: '满意度调查' },
  schema: asSchema(schema),
  exits: ({ keys }) => [
    ...keys.map(
      ({ key, description }): Exit => ({
        id: `key:${key}`,
        label: userText(`${key} ${description}`),
        kind: 'condition',
      }),
    ),
    { id: 'other', label: { en: 'No answer', zh: '未评价' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: (settings, names) => promptSummary(settings.prompt, names),
  compile(settings, build) {
    const { about, survey } = settings;
    const ask = compileAsk(settings, settings.digitWaitTime * 1000, build.leave('other'), build);
    const slot = settings.result === undefined ? undefined : build.variable(settings.result);
    const answers = new Map<string, { readonly leave: ReturnType<typeof build.leave>; readonly description: string }>(
      settings.keys.map(({ key, description }) => [key, { leave: build.leave(`key:${key}`), description }]),
    );
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
        const answer = answers.get(key);
        if (answer === undefined) return ask.again(run, 'error');
        tell(run, { service: 'survey', about, survey, key, answer: answer.description });
        if (slot !== undefined) run.write(slot, key);
        return answer.leave;
      },
    };
  },
};
