import type { Build, ElementInput, Leave, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import { askingOf, compileAsk } from '../../parts/ask/compile-ask.ts';
import type { Settings } from './settings.gen.ts';

type Asked = Settings['questions'][number];

/** What the customer answered: a key, digits, or words. `meaning` is how the answer is described. */
export interface Answered {
  readonly answer: string;
  readonly meaning?: string;
}

/** One question while it is asked. */
export interface Question {
  ask(run: Run): Outcome;
  /** An answer, what to do instead, or null: the input is not for it. */
  hear(run: Run, input: ElementInput): Answered | Outcome | null;
}

/** How long between two digits the number is not taken for complete. */
const BETWEEN_DIGITS_MS = 3000;

/** @param failed where the element leaves when failures exceed the maximum; @param refused when the customer refuses */
export function compileQuestion(
  question: Asked,
  settings: Settings,
  failed: Leave,
  refused: Leave,
  build: Build,
): Question {
  const { prompt, answer, variable } = question;
  const isSecret = variable !== undefined && build.variable(variable).sensitive;
  const hears = answer.by !== 'speech' ? 'keys' : settings.starRefuses ? 'keys-or-speech' : 'speech';
  const keys = answer.by === 'key' ? answer.keys : [];
  const ask = compileAsk({ ...settings, prompt, keys, hears }, settings.answerTime * 1000, failed, build);
  const received = (run: Run, input: string): void => {
    const seen = isSecret ? MASK : input;
    run.emit({ type: 'input-received', at: run.at, input: seen });
    run.setInput(seen);
  };
  const take = (run: Run, taken: Answered): Answered => {
    received(run, taken.answer);
    return taken;
  };
  const number = (run: Run, digits: string): Answered | Outcome => {
    if (answer.by !== 'number' || digits === '') return ask.again(run, 'error');
    const isWithin = Number(digits) >= answer.from && Number(digits) <= answer.to;
    return isWithin ? take(run, { answer: String(Number(digits)) }) : ask.again(run, 'error');
  };
  const press = (run: Run, key: string): Answered | Outcome | null => {
    if (ask.isDeaf(run)) return null;
    const refuses = settings.starRefuses && key === '*';
    if (!refuses && answer.by === 'speech') return null;
    const { digits } = askingOf(run);
    ask.interrupt(run);
    if (refuses) {
      run.emit({ type: 'input-received', at: run.at, input: key });
      run.setInput(key);
      return refused;
    }
    if (answer.by === 'key') {
      const meant = keys.find((one) => one.key === key);
      if (meant !== undefined) return take(run, { answer: key, meaning: meant.description });
      received(run, key);
      return ask.again(run, 'error');
    }
    if (key === '#') return number(run, digits);
    if (!/^\d$/.test(key)) return ask.again(run, 'error');
    const sofar = digits + key;
    return answer.by === 'number' && sofar.length >= String(answer.to).length
      ? number(run, sofar)
      : ask.next(run, sofar, BETWEEN_DIGITS_MS);
  };
  return {
    ask: (run) => ask.first(run),
    hear(run, input) {
      const key = answer.by === 'speech' && input.type !== 'key' ? null : ask.keyOf(run, input);
      if (key !== null) return press(run, key);
      if (input.type === 'playover') return ask.promptEnded(run);
      const isOver = input.type === 'message-ended' || (input.type === 'time' && input.at >= askingOf(run).until);
      if (isOver) {
        const { digits } = askingOf(run);
        return digits === '' ? ask.again(run, 'timeout') : number(run, digits);
      }
      if (answer.by !== 'speech' || ask.isDeaf(run)) return null;
      if (input.type !== 'speech' && input.type !== 'nomatch') return null;
      ask.interrupt(run);
      return input.type === 'speech' ? take(run, { answer: input.text }) : ask.again(run, 'error');
    },
  };
}
