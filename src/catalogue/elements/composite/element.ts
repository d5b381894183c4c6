import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Slot } from '../../../kernel/model/element-type.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const composite: ElementType<Settings> = {
  type: 'composite',
  family: 'common',
  title: { en: 'Composite', zh: '组合图元' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  goesTo: ({ flow }) => ({ flow, returns: true }),
  summary: ({ flow }, names) => shortened(names.document('flow', flow)),
  compile({ flow, inputs, outputs }, build) {
    const gives = inputs.map(({ name, value }) => ({ name, read: build.expression(value, { type: 'any' }) }));
    const takes = outputs.map(({ name, variable }) => ({ name, slot: receiving(name, variable, flow, build) }));
    const take = takes.map(({ name }) => name);
    const next = build.leave('next');
    return {
      enter(run) {
        const give: Record<string, Value> = {};
        for (const { name, read } of gives) give[name] = read(run);
        return { do: 'call', flow, give, take };
      },
      resume(run, input) {
        if (input.type !== 'returned') return null;
        for (const { name, slot } of takes) run.write(slot, input.values[name] ?? null);
        return next;
      },
    };
  },
};

/** What comes from an encrypted variable of the other flow is masked in the trace, wherever it goes. */
function receiving(name: string, variable: string, flow: string, build: Build): Slot {
  const slot = build.variable(variable);
  const variables = (build.document('flow', flow) as Flow | undefined)?.variables ?? [];
  const isEncrypted = variables.some((one) => one.name === name && (one.encryption ?? 'none') !== 'none');
  return isEncrypted ? { ...slot, sensitive: true } : slot;
}
