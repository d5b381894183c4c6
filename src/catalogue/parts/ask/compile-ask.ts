import type { Build, ElementInput, Leave, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { compilePrompt } from '../prompt/compile-prompt.ts';
import { interruptPrompt, playPrompt } from '../prompt/play-prompt.ts';
import type { Prompt } from '../prompt/prompt.gen.ts';

/** What an asking element remembers while it waits for keys. */
export type Asking = {
  readonly digits: string;
  readonly failures: number;
  readonly startedAt: number;
  readonly playingUntil: number | null;
  /** When the patience for the next key ends. */
  readonly until: number;
};

export interface AskSettings {
  readonly prompt: Prompt;
  readonly errorPrompt?: Prompt;
  readonly timeoutPrompt?: Prompt;
  readonly maxFailures: number;
  readonly interruptible: boolean;
  /** Keys with a meaning that is told: buttons in a chat. */
  readonly keys?: readonly { readonly key: string; readonly description: string }[];
  /** What is listened for; keys when absent. */
  readonly hears?: 'keys' | 'speech' | 'keys-or-speech';
}

/** Asking: what digit collection, menus and questionnaires have in common (behaviour rules 21 to 31). */
export interface Ask {
  /** Plays the element's own prompt and waits for the first key. */
  first(run: Run): Outcome;
  /** Counts a failure; plays the prompt for it and waits again, or leaves when there were too many. */
  again(run: Run, why: 'error' | 'timeout'): Outcome;
  /** True when keys are not heard yet because the prompt is still playing and must not be interrupted. */
  isDeaf(run: Run): boolean;
  /** Notes that a key cut the prompt short, if it did. */
  interrupt(run: Run): void;
  /**
   * The key that is meant: the pressed one, or the one whose meaning a chat's message says; the message itself when it
   * is neither. Null: the input is none.
   */
  keyOf(run: Run, input: ElementInput): string | null;
  /** Goes on listening with the digits so far, for that many milliseconds. */
  next(run: Run, digits: string, patienceMs: number): Outcome;
  /** The prompt ended: from now on the caller has `firstKeyMs` for the first key. Null when none was playing. */
  promptEnded(run: Run): Outcome | null;
}

/** @param exhausted where the element leaves when failures exceed the maximum */
export function compileAsk(settings: AskSettings, firstKeyMs: number, exhausted: Leave, build: Build): Ask {
  const own = compilePrompt(settings.prompt, build);
  const prompts = {
    own,
    error: settings.errorPrompt === undefined ? own : compilePrompt(settings.errorPrompt, build),
    timeout: settings.timeoutPrompt === undefined ? own : compilePrompt(settings.timeoutPrompt, build),
  };
  const { keys = [], hears = 'keys' } = settings;
  const replies = keys.map(({ key, description }) => ({ label: description, says: key }));
  const wait = (run: Run, asking: Asking): Outcome => {
    run.memory = asking;
    const { until, playingUntil } = asking;
    return { do: 'wait', wait: { for: hears, until, playingUntil, request: null } };
  };
  const ask = (run: Run, prompt: keyof typeof prompts, failures: number): Outcome => {
    const playingUntil = playPrompt(run, prompts[prompt], replies);
    run.emit({ type: 'input-wanted', at: run.at, for: hears });
    return wait(run, { digits: '', failures, startedAt: run.at, playingUntil, until: playingUntil + firstKeyMs });
  };
  return {
    first: (run) => ask(run, 'own', 0),
    again(run, why) {
      const failures = askingOf(run).failures + 1;
      return failures > settings.maxFailures ? exhausted : ask(run, why, failures);
    },
    isDeaf: (run) => !settings.interruptible && run.at < (askingOf(run).playingUntil ?? 0),
    interrupt: (run) => interruptPrompt(run, askingOf(run).playingUntil, askingOf(run).startedAt),
    keyOf(run, input) {
      if (input.type === 'key') return input.key;
      if (input.type !== 'speech' || run.call.media !== 'text') return null;
      const said = input.text.trim().toLowerCase();
      return keys.find(({ description }) => description.toLowerCase() === said)?.key ?? input.text;
    },
    next(run, digits, patienceMs) {
      const { failures, startedAt } = askingOf(run);
      return wait(run, { digits, failures, startedAt, playingUntil: null, until: run.at + patienceMs });
    },
    promptEnded(run) {
      const { digits, failures, startedAt, playingUntil } = askingOf(run);
      if (playingUntil === null || run.at >= playingUntil) return null;
      return wait(run, { digits, failures, startedAt, playingUntil: null, until: run.at + firstKeyMs });
    },
  };
}

/** What the element that is waiting for keys remembers. */
export function askingOf(run: Run): Asking {
  return run.memory as Asking;
}
