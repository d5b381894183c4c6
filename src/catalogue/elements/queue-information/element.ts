import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Build, ElementType, Run } from '../../../kernel/model/element-type.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

/** What the platform calls each result (domain.md §5.5, outaction 12). */
const RESULTS = {
  position: 'queueIndex',
  onlineAgents: 'agentCount',
  idleAgents: 'idleAgentCount',
  estimatedWait: 'estimateTime',
} as const;

export const queueInformation: ElementType<Settings> = {
  type: 'queue-information',
  family: 'common',
  title: { en: 'Information query', zh: '信息查询' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  waits: () => true,
  summary: ({ about }, names) =>
    about.of === 'queue'
      ? shortened(names.document('skill-queue', about.queue))
      : 'The queue in which the caller waits',
  compile(settings, build) {
    const service = compileServiceCall('queue-information', settings.timeout * 1000, 'SYSERROR_INNER');
    const keep = keeping(settings, build);
    const next = build.leave('next');
    const { about } = settings;
    const request = about.of === 'queue' ? { queue: about.queue } : {};
    return {
      enter: (run) => service.begin(run, request),
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        keep(run, heard.value);
        return next;
      },
    };
  },
};

/** What the service does not say unsets its variable: an old figure would be taken for a new one. */
function keeping(settings: Settings, build: Build): (run: Run, value: Value) => void {
  const slots = Object.entries(RESULTS).flatMap(([field, result]) => {
    const variable = settings[field as keyof typeof RESULTS];
    return variable === undefined ? [] : [{ result, slot: build.variable(variable) }];
  });
  return (run, value) => {
    const said = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap) : {};
    for (const { result, slot } of slots) run.write(slot, Object.hasOwn(said, result) ? (said[result] ?? null) : null);
  };
}
