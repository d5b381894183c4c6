import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { compileAssignments } from '../../parts/assignment/compile-assignments.ts';
import { compileConditions, conditionExits } from '../../parts/condition/compile-conditions.ts';
import { SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { compileInterfaceCall } from '../../parts/interface-call/compile-interface-call.ts';
import { outputsOf } from '../../parts/interface-call/read-answer.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const invoke: ElementType<Settings> = {
  type: 'invoke',
  family: 'common',
  title: { en: 'Interface invocation', zh: '接口调用' },
  schema: asSchema(schema),
  exits: ({ conditions }) => [...conditionExits(conditions), SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: (settings, names) => shortened(names.document('interface', settings.interface)),
  compile(settings, build) {
    const call = compileInterfaceCall(settings.interface, settings.inputs, build);
    const outputs = call.document?.outputs ?? [];
    const secret = new Set(outputs.filter(({ encrypted }) => encrypted).map(({ name }) => name));
    const secretResults = [...secret].map((name) => `RESULT.${name}`);
    const assign = compileAssignments(settings.assignments, build, secretResults);
    const decide = compileConditions(settings.conditions, build);
    return {
      enter: (run) => call.begin(run),
      resume(run, input) {
        const heard = call.hear(run, input);
        if (heard === null || !('body' in heard)) return heard;
        const result = outputsOf(heard.body, outputs);
        run.emit({ type: 'answered', at: run.at, service: 'interface', ok: true, value: masked(result, secret) });
        run.result = result;
        assign(run);
        return decide(run);
      },
    };
  },
};

function masked(values: ValueMap, secret: ReadonlySet<string>): ValueMap {
  if (secret.size === 0) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, secret.has(name) ? MASK : value]));
}
