import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { formatUtcTime } from '../../../lib/utc-time.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { localTime } from '../../parts/opening-hours/local-time.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const leaveMessage: ElementType<Settings> = {
  type: 'leave-message',
  family: 'common',
  title: { en: 'Message leaving', zh: '留言' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  waits: () => true,
  summary({ assignTo }, names) {
    if (assignTo.who === 'nobody') return 'For the administrator to allocate';
    if (assignTo.who === 'agent') return shortened(`For agent ${assignTo.agent}`);
    const queue = assignTo.who === 'queue' ? names.document('skill-queue', assignTo.queue) : assignTo.queue;
    return shortened(`For queue ${queue}`);
  },
  compile(settings, build) {
    const { maxSeconds, beep, record } = settings;
    const service = compileServiceCall('recording', maxSeconds * 1000, 'SYSERROR_INNER');
    const assignee = assigneeOf(settings.assignTo, build);
    const slot = settings.file === undefined ? undefined : build.variable(settings.file);
    const next = build.leave('next');
    const conclude = (run: Run) => {
      run.setInput('recordend');
      return next;
    };
    return {
      enter(run) {
        const file = fileOf(run);
        const { real, seen } = assignee(run);
        if (slot !== undefined) run.write(slot, file);
        const request = { file, maxSeconds, beep, record, endKey: '#' };
        return service.begin(run, { ...request, ...real }, { ...request, ...seen });
      },
      resume(run, input) {
        if (input.type === 'key' && input.key === '#') {
          run.emit({ type: 'input-received', at: run.at, input: '#' });
          return conclude(run);
        }
        // The longest a message may be is no failure.
        if (input.type === 'time') return input.at < (run.memory as number) ? null : conclude(run);
        const heard = service.hear(run, input);
        return heard === null || !('value' in heard) ? heard : conclude(run);
      },
    };
  },
};

/** As the platform names recordings, without the disk and the VDN's folder, which it knows itself (domain.md §2.5). */
function fileOf(run: Run): string {
  const now = run.call.startedAt + run.at;
  const day = formatUtcTime(localTime(now, run.timeZone)).slice(0, 10).replaceAll('-', '');
  return `record/${day}/${now}-record.wav`;
}

type Assignee = (run: Run) => { readonly real: ValueMap; readonly seen: ValueMap };

/** Who gets the message. One that is not there leaves it to the administrator, as the vendor does. */
function assigneeOf(assignTo: Settings['assignTo'], build: Build): Assignee {
  if (assignTo.who === 'nobody') return () => NOBODY;
  if (assignTo.who === 'queue') {
    const real = { assignTo: 'queue', target: assignTo.queue };
    return () => ({ real, seen: real });
  }
  const who = assignTo.who === 'agent' ? 'agent' : 'queue';
  const read = build.expression(assignTo.who === 'agent' ? assignTo.agent : assignTo.queue, { type: 'any' });
  return (run) => {
    const target = read(run);
    if (!isSomebody(target)) return allocationFailed(run, who);
    return { real: { assignTo: who, target }, seen: { assignTo: who, target: read.sensitive ? MASK : target } };
  };
}

const NOBODY = { real: {}, seen: {} } as const;

function isSomebody(value: Value): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

function allocationFailed(run: Run, who: string) {
  const message = `It is not said which ${who} the message is for: the administrator has to allocate it.`;
  run.emit({ type: 'error', at: run.at, code: 'allocation-failed', message });
  return NOBODY;
}
