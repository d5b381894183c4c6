import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { NEXT, PRESET_EXITS, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { compilePrompt } from '../../parts/prompt/compile-prompt.ts';
import { interruptPrompt, playPrompt } from '../../parts/prompt/play-prompt.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import { MODES } from './modes.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

type Waiting = {
  readonly startedAt: number;
  readonly playingUntil: number;
  readonly until: number;
  readonly keys: string;
};

export const reply: ElementType<Settings> = {
  type: 'reply',
  family: 'intelligent',
  title: { en: 'Robot reply', zh: '机器人回复' },
  schema: asSchema(schema),
  exits: ({ mode }) => (mode === 'play-only' ? [NEXT, SYSERROR_INNER] : [NEXT, ...PRESET_EXITS, SYSERROR_INNER]),
  waits: () => true,
  needs: ({ mode }) => (MODES[mode].speech ? ['asr'] : []),
  summary: (settings, names) => promptSummary(settings.prompt, names),
  compile(settings, build) {
    const mode = MODES[settings.mode];
    const prompt = compilePrompt(settings.prompt, build);
    const next = build.leave('next');
    const wait = (run: Run, waiting: Omit<Waiting, 'until'>, until: number): Outcome => {
      run.memory = { ...waiting, until } satisfies Waiting;
      const playingUntil = run.at < waiting.playingUntil ? waiting.playingUntil : null;
      return { do: 'wait', wait: { for: mode.hears ?? 'playback', until, playingUntil, request: null } };
    };
    const receive = (run: Run, input: string): Outcome => {
      interruptPrompt(run, waitingOf(run).playingUntil, waitingOf(run).startedAt);
      run.emit({ type: 'input-received', at: run.at, input });
      run.setInput(input);
      return next;
    };
    const press = (run: Run, key: string): Outcome => {
      const waiting = waitingOf(run);
      if (key === '#' && waiting.keys !== '') return receive(run, waiting.keys);
      const keys = waiting.keys + key;
      if (keys.length >= settings.maxKeys) return receive(run, keys);
      interruptPrompt(run, waiting.playingUntil, waiting.startedAt);
      return wait(run, { ...waiting, playingUntil: run.at, keys }, run.at + settings.interDigitTime * 1000);
    };
    return {
      enter(run) {
        const playingUntil = playPrompt(run, prompt);
        const patience = mode.hears === null ? 0 : settings.timeout * 1000;
        if (mode.hears !== null) run.emit({ type: 'input-wanted', at: run.at, for: mode.hears });
        else if (playingUntil <= run.at) return next;
        return wait(run, { startedAt: run.at, playingUntil, keys: '' }, playingUntil + patience);
      },
      resume(run, input) {
        const waiting = waitingOf(run);
        const isPlaying = run.at < waiting.playingUntil;
        if (input.type === 'playover') {
          if (mode.hears === null) return next;
          if (!isPlaying) return null;
          return wait(run, { ...waiting, playingUntil: run.at }, run.at + settings.timeout * 1000);
        }
        if (input.type === 'message-ended') return waiting.keys === '' ? null : receive(run, waiting.keys);
        if (input.type === 'time') {
          if (input.at < waiting.until) return null;
          if (mode.hears === null) return next;
          return waiting.keys === '' ? report(run, 'timeout') : receive(run, waiting.keys);
        }
        if (input.type === 'key' && mode.keys && (!isPlaying || mode.keysInterrupt)) return press(run, input.key);
        const hears = mode.speech && (!isPlaying || mode.speechInterrupts);
        if (input.type === 'speech' && hears) return receive(run, input.text);
        return input.type === 'nomatch' && hears ? report(run, 'nomatch') : null;
      },
    };
  },
};

/** What the access side reports counts for the whole call (domain.md §2.4). */
function report(run: Run, branch: 'timeout' | 'nomatch'): Outcome {
  run.setInput(branch);
  run.emit({ type: 'input-received', at: run.at, input: branch });
  run.count(branch);
  return { do: 'preset', branch };
}

function waitingOf(run: Run): Waiting {
  return run.memory as Waiting;
}
