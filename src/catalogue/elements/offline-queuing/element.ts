import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

type Operation = Settings['operation'];

const SUMMARIES: Readonly<Record<Operation['do'], (queue: string) => string>> = {
  query: (queue) => `Query ${queue}`,
  add: (queue) => `Add to ${queue}`,
  delete: (queue) => `Delete from ${queue}`,
};

/** What the service calls each result, as it does in queues that callers wait in (domain.md §5.5, outaction 12). */
const RESULTS = { position: 'queueIndex', estimatedWait: 'estimateTime' } as const;

export const offlineQueuing: ElementType<Settings> = {
  type: 'offline-queuing',
  family: 'common',
  title: { en: 'Offline queuing', zh: '离线排队' },
  schema: asSchema(schema),
  exits: ({ operation }) => [
    NEXT,
    operation.do === 'add'
      ? { id: 'failure', label: { en: 'Not added', zh: '加入失败' }, kind: 'failure' }
      : { id: 'none', label: { en: 'Not in the queue', zh: '不在队列中' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: ({ operation }, names) => shortened(SUMMARIES[operation.do](names.document('skill-queue', operation.queue))),
  compile({ operation, number, timeout }, build) {
    const failure = operation.do === 'add' ? build.leave('failure') : 'SYSERROR_INNER';
    const service = compileServiceCall('offline-queue', timeout * 1000, failure);
    const read = build.expression(number, { type: 'string' });
    const keep = keeping(operation, build);
    const next = build.leave('next');
    const none = build.leave('none');
    return {
      enter(run) {
        const customer = read(run);
        if (typeof customer !== 'string' || customer === '') return nobody(number);
        const request = { operation: operation.do, queue: operation.queue };
        const masked = { ...request, number: read.sensitive ? MASK : customer };
        return service.begin(run, { ...request, number: customer }, masked);
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        const said = mapOf(heard.value);
        if (operation.do !== 'add' && said.queued === false) return none;
        keep(run, said);
        return next;
      },
    };
  },
};

/** What the service does not say unsets its variable: an old figure would be taken for a new one. */
function keeping(operation: Operation, build: Build): (run: Run, said: ValueMap) => void {
  const wanted: readonly (readonly [string, string | undefined])[] =
    operation.do === 'delete'
      ? []
      : [
          [RESULTS.position, operation.position],
          [RESULTS.estimatedWait, operation.estimatedWait],
        ];
  const slots = wanted.flatMap(([result, variable]) =>
    variable === undefined ? [] : [{ result, slot: build.variable(variable) }],
  );
  return (run, said) => {
    for (const { result, slot } of slots) run.write(slot, Object.hasOwn(said, result) ? (said[result] ?? null) : null);
  };
}

function mapOf(value: Value): ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap) : {};
}

function nobody(number: string): Outcome {
  const message = `${number} gives no number under which the customer could queue. Give it a text in quotes or a variable.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'no-number', message };
}
