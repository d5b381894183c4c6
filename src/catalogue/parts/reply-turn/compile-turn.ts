import { CallError } from '../../../kernel/model/call-error.ts';
import type { Behaviour, Build, Outcome, Read, Run } from '../../../kernel/model/element-type.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { interruptPrompt, playPrompt } from '../prompt/play-prompt.ts';
import { MODES, type Mode } from './modes.ts';
import type { TurnSettings } from './turn-facts.ts';

type Waiting = {
  readonly startedAt: number;
  readonly playingUntil: number;
  /** From when on the reply may be cut short by what its mode says; null: never. */
  readonly interruptibleFrom: number | null;
  readonly until: number;
  readonly keys: string;
};

/** Says the content and hears the customer as the mode says (behaviour rules 81, 82, 88, 89 and 97). */
export function compileTurn(settings: TurnSettings, content: Read<Spoken>, build: Build): Behaviour {
  const mode = MODES[settings.mode];
  const interruptibleFrom = compileInterruption(settings, build);
  const next = build.leave('next');
  const patience = mode.hears === null ? 0 : settings.timeout * 1000;

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
    return wait(run, mode, { ...waiting, playingUntil: run.at, keys }, run.at + settings.interDigitTime * 1000);
  };
  return {
    enter(run) {
      const from = interruptibleFrom(run);
      const playingUntil = playPrompt(run, content);
      if (mode.hears !== null) run.emit({ type: 'input-wanted', at: run.at, for: hearsOf(run, mode) });
      else if (playingUntil <= run.at) return next;
      const waiting = { startedAt: run.at, playingUntil, interruptibleFrom: from, keys: '' };
      return wait(run, mode, waiting, playingUntil + patience);
    },
    resume(run, input) {
      const waiting = waitingOf(run);
      if (input.type === 'playover') {
        if (mode.hears === null) return next;
        if (run.at >= waiting.playingUntil) return null;
        return wait(run, mode, { ...waiting, playingUntil: run.at }, run.at + patience);
      }
      if (input.type === 'time') {
        if (input.at < waiting.until) return null;
        if (mode.hears === null) return next;
        return waiting.keys === '' ? report(run, 'timeout') : receive(run, waiting.keys);
      }
      if (input.type === 'key') return isHeard(run, waiting, mode, 'keys') ? press(run, input.key) : null;
      if ((input.type !== 'speech' && input.type !== 'nomatch') || !isHeard(run, waiting, mode, 'speech')) return null;
      const isClear = input.type === 'speech' && input.confidence >= settings.minConfidence;
      return isClear ? receive(run, input.text) : report(run, 'nomatch');
    },
  };
}

/** When the reply may first be cut short, in milliseconds since the start of the call. */
function compileInterruption(settings: TurnSettings, build: Build): (run: Run) => number | null {
  if (settings.mode !== 'variable') return (run) => run.at;
  const read = build.expression(settings.interruptible, { type: 'any' });
  return (run) => (isYes(read, run) ? run.at + settings.minPlayTime * 1000 : null);
}

function isYes(read: Read<Value>, run: Run): boolean {
  const value = read(run);
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new CallError(
    'not-true-or-false',
    'Whether the reply may be interrupted is neither true nor false. Set it first.',
  );
}

function wait(run: Run, mode: Mode, waiting: Omit<Waiting, 'until'>, until: number): Outcome {
  run.memory = { ...waiting, until } satisfies Waiting;
  const playingUntil = run.at < waiting.playingUntil ? waiting.playingUntil : null;
  const hears = mode.hears === null ? 'playback' : hearsOf(run, mode);
  return { do: 'wait', wait: { for: hears, until, playingUntil, request: null } };
}

/** In a chat there is nothing but messages (behaviour rule 97). */
function hearsOf(run: Run, mode: Mode): 'keys' | 'speech' | 'keys-or-speech' {
  return run.call.media === 'text' ? 'speech' : (mode.hears ?? 'speech');
}

function isHeard(run: Run, waiting: Waiting, mode: Mode, what: 'keys' | 'speech'): boolean {
  if (mode.hears === null) return false;
  if (run.call.media === 'text') return what === 'speech';
  if (!mode[what]) return false;
  if (run.at >= waiting.playingUntil) return true;
  const interrupts = what === 'keys' ? mode.keysInterrupt : mode.speechInterrupts;
  return interrupts && waiting.interruptibleFrom !== null && run.at >= waiting.interruptibleFrom;
}

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
