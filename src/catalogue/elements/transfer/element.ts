import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Behaviour, Build, ElementType, Outcome, Read, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

type Target = Exclude<Settings['target'], { to: 'flow' }>;

export const transfer: ElementType<Settings> = {
  type: 'transfer',
  family: 'common',
  title: { en: 'Call transfer', zh: '呼叫转接' },
  schema: asSchema(schema),
  exits: ({ target }) =>
    target.to === 'flow'
      ? [SYSERROR_INNER]
      : [
          { id: 'success', label: { en: 'Transferred', zh: '转接成功' }, kind: 'next' },
          { id: 'failure', label: { en: 'Transfer failed', zh: '转接失败' }, kind: 'failure' },
          SYSERROR_INNER,
        ],
  waits: ({ target }) => target.to !== 'flow',
  handsOver: ({ target }) => target.to !== 'flow',
  goesTo: ({ target }) => (target.to === 'flow' ? { flow: target.flow, returns: false } : undefined),
  summary({ target }, names) {
    if (target.to === 'skill-queue') return shortened(`Queue ${names.document('skill-queue', target.queue)}`);
    if (target.to === 'flow') return shortened(`Flow ${names.document('flow', target.flow)}`);
    return shortened(target.to === 'agent' ? `Agent ${target.agent}` : `Number ${target.number}`);
  },
  compile({ target }, build) {
    if (target.to !== 'flow') return transferOut(target, build);
    const jump: Outcome = { do: 'jump', flow: target.flow };
    return { enter: () => jump };
  },
};

/** To a queue, an agent or a number: the outside tells whether it worked. */
function transferOut(target: Target, build: Build): Behaviour {
  const success = build.leave('success');
  const failure = build.leave('failure');
  const route = routeOf(target, build);
  return {
    enter(run) {
      if (run.call.origin === 'agent-hang-up-transfer') return refuse(run, failure);
      const request = (value: Value): ServiceRequest => ({ service: 'transfer', to: target.to, target: value });
      const value = route(run);
      if ((typeof value !== 'string' || value === '') && typeof value !== 'number') return nowhere();
      return run.ask(request(value), null, request(route.sensitive ? MASK : value));
    },
    resume(run, input) {
      if (input.type !== 'answer') return null;
      const { answer } = input;
      const value = answer.ok ? null : { reason: answer.problem };
      run.emit({ type: 'answered', at: run.at, service: 'transfer', ok: answer.ok, value });
      if (!answer.ok) return failure;
      run.markTransferred();
      return success;
    },
  };
}

function routeOf(target: Target, build: Build): Read<Value> {
  if (target.to === 'skill-queue') return Object.assign(() => target.queue, { sensitive: false });
  return build.expression(target.to === 'agent' ? target.agent : target.number, { type: 'any' });
}

function nowhere(): Outcome {
  const message = 'There is nobody to transfer to: give the target a text or a number.';
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'no-target', message };
}

/** The agent waits for this caller: passing them on would leave the agent alone (domain.md §2.6). */
function refuse(run: Run, failure: Outcome): Outcome {
  const message = 'An agent lent this caller to the flow; only returning to the agent is allowed.';
  run.emit({ type: 'error', at: run.at, code: 'transfer-after-hang-up-transfer', message });
  return failure;
}
