import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import { askingOf, compileAsk } from '../../parts/ask/compile-ask.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

/** How long the end key is taken for a habit after the last digit (behaviour rule 32). */
const LATE_END_KEY_MS = 2000;

export const collect: ElementType<Settings> = {
  type: 'collect',
  family: 'common',
  title: { en: 'Voice playback and digit collection', zh: '放音收号' },
  schema: asSchema(schema),
  exits: () => [
    NEXT,
    { id: 'failure', label: { en: 'Too many failures', zh: '收号失败' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: (settings, names) => promptSummary(settings.prompt, names),
  compile(settings, build) {
    const ask = compileAsk(settings, settings.firstDigitTime * 1000, build.leave('failure'), build);
    const slot = build.variable(settings.variable);
    const next = build.leave('next');

    const take = (run: Run, digits: string): Outcome => {
      if (digits.length < settings.minimum) return ask.again(run, 'error');
      run.emit({ type: 'input-received', at: run.at, input: slot.sensitive ? MASK : digits });
      // What is encrypted must not come out by way of IVRREQUEST.input either.
      run.setInput(slot.sensitive ? MASK : digits);
      run.write(slot, digits);
      return next;
    };

    const press = (run: Run, key: string): Outcome | null => {
      if (ask.isDeaf(run)) return null;
      const { digits } = askingOf(run);
      ask.interrupt(run);
      if (key === settings.endKey) return take(run, digits);
      if (key === '#' || key === '*') return ask.again(run, 'error');
      const sofar = digits + key;
      if (sofar.length >= settings.maximum) {
        if (settings.endKey !== 'none') run.forgive(settings.endKey, run.at + LATE_END_KEY_MS);
        return take(run, sofar);
      }
      return ask.next(run, sofar, settings.interDigitTime * 1000);
    };

    return {
      enter: (run) => ask.first(run),
      resume(run, input) {
        if (input.type === 'key') return press(run, input.key);
        if (input.type === 'playover') return ask.promptEnded(run);
        if (input.type === 'speech') return run.call.media === 'text' ? ask.again(run, 'error') : null;
        const isOver = input.type === 'message-ended' || (input.type === 'time' && input.at >= askingOf(run).until);
        if (!isOver) return null;
        const { digits } = askingOf(run);
        return digits === '' ? ask.again(run, 'timeout') : take(run, digits);
      },
    };
  },
};
