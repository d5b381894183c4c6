import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Read, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { compileAssignments } from '../../parts/assignment/compile-assignments.ts';
import { compileConditions, conditionExits } from '../../parts/condition/compile-conditions.ts';
import { SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import { analysisToc } from './analysis-toc.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const conversationAnalysis: ElementType<Settings> = {
  type: 'conversation-analysis',
  family: 'intelligent',
  title: { en: 'Conversation analysis', zh: '会话分析' },
  schema: asSchema(schema),
  exits: ({ conditions }) => [...conditionExits(conditions), SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: ({ content, functions }) => shortened(`${content}: ${functions.join(', ')}`),
  compile(settings, build) {
    const { functions } = settings;
    const service = compileServiceCall('recogniser', settings.timeout * 1000, 'SYSERROR_INTERFACE');
    const content = build.expression(settings.content, { type: 'string' });
    const extension = compileExtension(settings.extension, build);
    const assign = compileAssignments(settings.assignments, build);
    const decide = compileConditions(settings.conditions, build);
    return {
      enter(run) {
        const said = content(run);
        const text = typeof said === 'string' ? said : '';
        const request = { functions, context: '', event: 'none', intentions: 5, language: run.language, dialog: null };
        const { real, seen } = extension(run);
        return service.begin(
          run,
          { ...request, content: text, ...real },
          { ...request, content: content.sensitive ? MASK : text, ...seen },
        );
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        run.toc = analysisToc(heard.value, functions);
        assign(run);
        return decide(run);
      },
    };
  },
};

type Extension = (run: Run) => { readonly real: ValueMap; readonly seen: ValueMap };

/** Nothing is said of it when there is none. */
function compileExtension(rows: Settings['extension'], build: Build): Extension {
  const reads = rows.map(({ name, value }) => ({ name, read: build.expression(value, { type: 'any' }) }));
  if (reads.length === 0) return () => ({ real: {}, seen: {} });
  return (run) => {
    const values = reads.map(({ name, read }) => ({ name, read, value: read(run) }));
    const each = (as: (value: Value, read: Read<Value>) => Value): ValueMap => ({
      extension: Object.fromEntries(values.map(({ name, read, value }) => [name, as(value, read)])),
    });
    return { real: each((value) => value), seen: each((value, { sensitive }) => (sensitive ? MASK : value)) };
  };
}
