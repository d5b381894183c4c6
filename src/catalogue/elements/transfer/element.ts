import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Behaviour, Build, ElementType, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { describeTarget } from './describe-target.ts';
import { routeOf } from './route-of.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

type Target = Exclude<Settings['target'], { to: 'flow' }>;

const TITLES: Readonly<Record<Settings['target']['to'], string>> = {
  'skill-queue': 'Queue',
  flow: 'Flow',
  agent: 'Agent',
  'third-party': 'Number',
  extension: 'Extension',
  'access-code': 'IVR',
  'percentage-route': 'By percentage:',
  'number-route': 'By number:',
  'template-route': 'By template:',
  'digital-assistant': 'Digital assistant',
  'familiar-agent': 'Familiar agent',
  'familiar-multimedia-agent': 'Familiar multimedia agent',
  'multimedia-queue': 'Multimedia queue',
  'message-familiar-agent': 'Message to the familiar agent',
  'message-queue': 'Message to queue',
  'message-agent': 'Message to agent',
  'offline-queue': 'Offline queuing',
};

/** Behind these an agent answers; the others lead to flows, numbers outside and inboxes. */
const DESKS: ReadonlySet<string> = new Set<Settings['target']['to']>([
  'skill-queue',
  'agent',
  'extension',
  'percentage-route',
  'number-route',
  'template-route',
  'familiar-agent',
  'familiar-multimedia-agent',
  'multimedia-queue',
]);

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
  toDesk: ({ target }) => DESKS.has(target.to),
  goesTo: ({ target }) => (target.to === 'flow' ? { flow: target.flow, returns: false } : undefined),
  summary({ target }, names) {
    const where = describeTarget(target, names);
    return shortened(where === '' ? TITLES[target.to] : `${TITLES[target.to]} ${where}`);
  },
  compile({ target }, build) {
    if (target.to !== 'flow') return transferOut(target, build);
    const jump: Outcome = { do: 'jump', flow: target.flow };
    return { enter: () => jump };
  },
};

/** To somebody outside the flows, who tells whether it worked (behaviour rules 65 to 69). */
function transferOut(target: Target, build: Build): Behaviour {
  const success = build.leave('success');
  const failure = build.leave('failure');
  const route = routeOf(target, build);
  return {
    enter(run) {
      if (run.call.origin === 'agent-hang-up-transfer') return refuse(run, failure);
      const routed = route(run);
      if (routed === 'no-target') return nowhere();
      if (routed === 'no-route') return noRoute(run, failure);
      const { real, seen } = levelOf(run);
      return run.ask({ ...routed.request, ...real }, null, { ...routed.masked, ...seen });
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

/** The level that the caller was given goes with them: it orders those who wait. */
function levelOf({ level }: Run): { readonly real: ValueMap; readonly seen: ValueMap } {
  if (level === null) return NO_LEVEL;
  return { real: { level: level.value }, seen: { level: level.isSecret ? MASK : level.value } };
}

const NO_LEVEL = { real: {}, seen: {} } as const;

function nowhere(): Outcome {
  const message = 'There is nobody to transfer to: give the target a text or a number.';
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'no-target', message };
}

function noRoute(run: Run, failure: Outcome): Outcome {
  const message = "No number segment fits the customer's number. Add one, or lead the failure somewhere.";
  run.emit({ type: 'error', at: run.at, code: 'no-route', message });
  return failure;
}

/** The agent waits for this caller: passing them on would leave the agent alone (domain.md §2.6). */
function refuse(run: Run, failure: Outcome): Outcome {
  const message = 'An agent lent this caller to the flow; only returning to the agent is allowed.';
  run.emit({ type: 'error', at: run.at, code: 'transfer-after-hang-up-transfer', message });
  return failure;
}
