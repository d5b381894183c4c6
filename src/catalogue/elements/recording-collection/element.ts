import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const recordingCollection: ElementType<Settings> = {
  type: 'recording-collection',
  family: 'intelligent',
  title: { en: 'Recording collection', zh: '录音采集' },
  schema: asSchema(schema),
  exits: () => [
    { id: 'success', label: { en: 'Success', zh: '成功' }, kind: 'next' },
    { id: 'fail', label: { en: 'Failure', zh: '失败' }, kind: 'failure' },
    SYSERROR_INTERFACE,
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: ({ action }) => (action === 'start' ? 'Start recording' : 'Stop recording'),
  compile({ action, timeout }, build) {
    const service = compileServiceCall('recording', timeout * 1000, 'SYSERROR_INTERFACE');
    const success = build.leave('success');
    const failure = build.leave('fail');
    return {
      enter: (run) => service.begin(run, { action }),
      resume(run, input) {
        // A recorder that answers no is no broken interface.
        const isRefused = input.type === 'answer' && !input.answer.ok && input.answer.problem !== 'connection-error';
        const heard = service.hear(run, input);
        if (heard === null) return null;
        if (isRefused) return failure;
        return 'value' in heard ? success : heard;
      },
    };
  },
};
