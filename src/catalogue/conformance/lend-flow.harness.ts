import type { ElementType } from '../../kernel/model/element-type.ts';
import type { ValueMap } from '../../kernel/model/value.ts';

interface Settings {
  readonly flow: string;
  /** Values of variables of the other flow. */
  readonly give: ValueMap;
  /** Variables of the other flow that go to variables of the same name in this one. */
  readonly take: readonly string[];
}

/**
 * An element that calls another flow and goes on when that has ended, as the composites of the vendor do (domain.md
 * §3.1). Only the tests have it: it proves that the contract carries what comes later.
 */
export const lendFlow: ElementType<Settings> = {
  type: 'lend-flow',
  family: 'intelligent',
  title: { en: 'Lend to a flow', zh: '调用流程' },
  schema: {
    title: 'Lend to a flow',
    type: 'object',
    properties: {
      flow: { type: 'string', 'x-ref': 'flow' },
      give: { type: 'object', 'x-open-map': true, default: {}, additionalProperties: { 'x-any-value': true } },
      take: { type: 'array', default: [], items: { type: 'string' } },
    },
    required: ['flow'],
  },
  exits: () => [
    { id: 'next', label: { en: 'Next', zh: '下一步' }, kind: 'next' },
    { id: 'SYSERROR_INNER', label: { en: 'Internal error', zh: '系统内部错误' }, kind: 'error' },
  ],
  summary: (settings, names) => names.document('flow', settings.flow),
  compile({ flow, give, take }, build) {
    const next = build.leave('next');
    const slots = take.map((name) => ({ name, slot: build.variable(`FLOW.${name}`) }));
    return {
      enter: () => ({ do: 'call', flow, give, take }),
      resume(run, input) {
        if (input.type !== 'returned') return null;
        for (const { name, slot } of slots) run.write(slot, input.values[name] ?? null);
        return next;
      },
    };
  },
};
