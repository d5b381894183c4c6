import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome } from '../../../kernel/model/element-type.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const mediaSwitch: ElementType<Settings> = {
  type: 'media-switch',
  family: 'common',
  title: { en: 'Switching between voice and video', zh: '音视频切换' },
  schema: asSchema(schema),
  exits: () => [
    NEXT,
    { id: 'failure', label: { en: 'Not switched', zh: '切换失败' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: ({ to }) => (to === 'video' ? 'Voice → video' : 'Video → voice'),
  compile({ to, timeout }, build) {
    const service = compileServiceCall('media-switch', timeout * 1000, build.leave('failure'));
    const next = build.leave('next');
    return {
      enter(run) {
        if (run.call.media === to) return next;
        return run.call.media === 'text' ? noCall() : service.begin(run, { to });
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        run.setMedia(to);
        return next;
      },
    };
  },
};

function noCall(): Outcome {
  const message = 'A conversation in text has neither voice nor video to switch to. Test SYS.callMediaType before.';
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'no-call', message };
}
