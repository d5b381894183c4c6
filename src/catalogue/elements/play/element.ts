import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { compilePrompt } from '../../parts/prompt/compile-prompt.ts';
import { playPrompt } from '../../parts/prompt/play-prompt.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const play: ElementType<Settings> = {
  type: 'play',
  family: 'common',
  title: { en: 'Voice playback', zh: '放音' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INNER],
  waits: () => true,
  summary: (settings, names) => promptSummary(settings.prompt, names),
  compile(settings, build) {
    const prompt = compilePrompt(settings.prompt, build);
    const next = build.leave('next');
    return {
      enter(run) {
        const until = playPrompt(run, prompt);
        if (until <= run.at) return next;
        run.memory = until;
        return { do: 'wait', wait: { for: 'playback', until, playingUntil: until, request: null } };
      },
      resume(run, input) {
        const hasEnded = input.type === 'playover' || (input.type === 'time' && input.at >= (run.memory as number));
        return hasEnded ? next : null;
      },
    };
  },
};
