import type { CallInput } from '../../kernel/model/call.ts';
import { promptEnd, wantsInput } from './caller.ts';
import type { CallerAction } from './caller-action.ts';
import type { Moment } from './moment.ts';

/** The longest `after` that a scenario may hold, in milliseconds. */
const LONGEST_PAUSE = 3_600_000;
const LONGEST_GAP = 60_000;
const MOST_KEYS = 64;

export type Recorded =
  | { readonly ok: true; readonly actions: readonly CallerAction[] }
  | { readonly ok: false; readonly problem: string };

type Acting = Exclude<CallInput, { type: 'time' | 'playover' | 'answer' }>;

interface Recorder {
  readonly actions: CallerAction[];
  /** When input was first wanted since the last action, and when its prompt ends. */
  asked: { readonly at: number; readonly promptEnd: number } | null;
  /** When the last action was done. */
  since: number;
  /** Whether an element was left since the last key. */
  hasMoved: boolean;
}

/**
 * What the caller did from the start of a call to a moment, timed so that a scenario repeats it to the millisecond. A
 * call that has not ended is hung up where it stands.
 */
export function recordActions(moments: readonly Moment[]): Recorded {
  const recorder: Recorder = { actions: [], asked: null, since: 0, hasMoved: true };
  for (const moment of moments) {
    const problem = record(recorder, moment);
    if (problem !== null) return { ok: false, problem };
  }
  const last = moments[moments.length - 1] as Moment;
  if (last.state.phase !== 'ended') recordActing(recorder, { type: 'hang-up', at: last.state.at });
  while (recorder.actions.at(-1)?.do === 'stay-silent') recorder.actions.pop();
  const isLate = recorder.actions.some((action) => 'after' in action && action.after > LONGEST_PAUSE);
  if (isLate) return { ok: false, problem: 'The caller paused for more than an hour; a scenario cannot hold that.' };
  if (recorder.actions.length > 1000) {
    return { ok: false, problem: 'The caller did more than 1,000 things; a scenario cannot hold that.' };
  }
  return { ok: true, actions: recorder.actions };
}

function record(recorder: Recorder, moment: Moment): string | null {
  const { cause, state, parent } = moment;
  if (cause.because === 'variable-set') {
    return `The run set ${cause.variable} by hand; a scenario cannot repeat that. Save a run without it.`;
  }
  if (cause.because === 'input') {
    const before = parent?.state.wait ?? null;
    const { input } = cause;
    if (input.type === 'playover') {
      if (input.at !== before?.playingUntil) return EARLY_END;
    } else if (input.type !== 'time') {
      recordActing(recorder, input);
    } else if (before !== null && wantsInput(before) && input.at === before.until) {
      recorder.actions.push({ do: 'stay-silent' });
      recorder.since = input.at;
      recorder.asked = null;
    }
  }
  recorder.hasMoved ||= moment.events.some(({ type }) => type === 'element-left');
  const { wait } = state;
  if (wait !== null && wantsInput(wait)) recorder.asked ??= { at: state.at, promptEnd: promptEnd(wait, state.at) };
  return null;
}

const EARLY_END =
  'The run ended a prompt before its time; a scenario cannot repeat that. Interrupt it with a key instead.';

function recordActing(recorder: Recorder, input: Acting): void {
  const gap = input.at - recorder.since;
  const last = recorder.actions.at(-1);
  if (input.type === 'key' && last?.do === 'press' && !recorder.hasMoved && continues(last, gap)) {
    recorder.actions[recorder.actions.length - 1] = { ...last, keys: last.keys + input.key, gap };
  } else {
    recorder.actions.push(actionOf(input, timingOf(recorder, input.at)));
  }
  recorder.since = input.at;
  recorder.asked = null;
  recorder.hasMoved = false;
}

/** Keys of one entry are one action, as long as their rhythm allows. */
function continues(press: Extract<CallerAction, { do: 'press' }>, gap: number): boolean {
  if (gap > LONGEST_GAP || press.keys.length >= MOST_KEYS) return false;
  return press.keys.length === 1 || press.gap === gap;
}

function timingOf({ asked, since }: Recorder, at: number): { readonly after?: number; readonly unasked: boolean } {
  if (asked === null) return { after: at - since, unasked: true };
  return at === asked.promptEnd ? { unasked: false } : { after: at - asked.at, unasked: false };
}

function actionOf(input: Acting, timing: { readonly after?: number; readonly unasked: boolean }): CallerAction {
  switch (input.type) {
    case 'key':
      return { do: 'press', keys: input.key, gap: 300, ...timing };
    case 'speech':
      return { do: 'say', text: input.text, confidence: input.confidence, ...timing };
    case 'nomatch':
      return { do: 'mumble', ...timing };
    case 'hang-up':
      return { do: 'hang-up', ...timing };
    case 'agent-wanted':
      return { do: 'want-agent', ...timing };
  }
}
