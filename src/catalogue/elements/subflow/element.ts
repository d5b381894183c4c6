import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome } from '../../../kernel/model/element-type.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const subflow: ElementType<Settings> = {
  type: 'subflow',
  family: 'common',
  title: { en: 'Subflow', zh: '子流程' },
  schema: asSchema(schema),
  exits: () => [SYSERROR_INNER],
  goesTo: ({ target }) => (target.by === 'flow' ? { flow: target.flow, returns: false } : undefined),
  summary({ target }, names) {
    if (target.by === 'variable') return shortened(target.flow);
    const flow = names.document('flow', target.flow);
    return shortened(target.element === undefined ? flow : `${flow} › ${target.element}`);
  },
  compile({ target }, build) {
    if (target.by === 'flow') {
      const { flow, element } = target;
      const jump: Outcome = { do: 'jump', flow, ...(element === undefined ? {} : { element }) };
      return { enter: () => jump };
    }
    const flow = build.expression(target.flow, { type: 'string' });
    // Traces name the flows that are entered: what is encrypted must not come out that way.
    if (flow.sensitive) return { enter: () => secret(target.flow) };
    return {
      enter(run) {
        const id = flow(run);
        return typeof id === 'string' && id !== '' ? { do: 'jump', flow: id } : nowhere(target.flow);
      },
    };
  },
};

function nowhere(expression: string): Outcome {
  const message = `${expression} holds no flow id: set it before, or select a flow.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'no-flow', message };
}

function secret(expression: string): Outcome {
  const message = `${expression} is encrypted, and a trace would show it: keep the flow id in a plain variable.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'encrypted-flow', message };
}
