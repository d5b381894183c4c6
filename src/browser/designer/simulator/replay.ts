import type { Tenant } from '../../../kernel/model/tenant.ts';
import { promptEnd, wantsInput } from '../../../twin/simulator/caller.ts';
import { type BegunRun, beginRun, type CallRun } from './call-run.ts';
import { type Deed, deedsTo, type When } from './deeds.ts';
import { answered, changed, given, passed, ranOn, skipped } from './move-call.ts';
import type { Pace } from './settle.ts';

/** `done` says how many of the deeds could be repeated. */
export type Replayed =
  | { readonly ok: true; readonly run: CallRun; readonly done: number; readonly of: number }
  | Extract<BegunRun, { ok: false }>;

/**
 * The same call on other documents: the same facts, and everything that was done at the same places, as far as the new
 * documents go along.
 */
export function replayed(old: CallRun, tenant: Tenant): Replayed {
  const begun = beginRun(tenant, old.session.flow, old.inputs, old.session.root.state.call, old.answeredBy);
  if (!begun.ok) return begun;
  const deeds = deedsTo(old.session, old.moment);
  let { run } = begun;
  for (const [done, deed] of deeds.entries()) {
    const asked = isTimed(deed) ? run : ranOn(run, AT_ONCE);
    const next = isWanted(asked, deed) ? again(asked, deed) : asked;
    if (next === asked || next.problem !== null) return { ok: true, run: next, done, of: deeds.length };
    run = next;
  }
  const isUntouched = old.moment === old.session.root;
  return { ok: true, run: isUntouched ? run : ranOn(run, AT_ONCE), done: deeds.length, of: deeds.length };
}

const AT_ONCE: Pace = { breakpoints: [], isRealTime: false };

/** What was done while nothing was asked is done at its time; the rest when the call asks again. */
function isTimed(deed: Deed): boolean {
  return deed.do === 'set' || (deed.do === 'act' && 'at' in deed.when);
}

/** Whether the call is where this makes sense: a key that chose from a menu must not end up in another place. */
function isWanted({ moment: { state } }: CallRun, deed: Deed): boolean {
  if (state.phase === 'ended') return false;
  if (deed.do === 'answer') return state.wait?.request != null;
  if (deed.do === 'act' && !isTimed(deed)) return state.wait !== null && wantsInput(state.wait);
  return true;
}

function again(asked: CallRun, deed: Deed): CallRun {
  switch (deed.do) {
    case 'act':
      return given(asked, deed.input, timeOf(asked, deed.when), AT_ONCE);
    case 'answer':
      return answered(asked, deed.answer, timeOf(asked, deed.when), AT_ONCE);
    case 'skip':
      return skipped(asked, AT_ONCE);
    case 'pass':
      return passed(asked, deed.ms, AT_ONCE);
    case 'set':
      return changed(asked, deed.variable, deed.value);
  }
}

function timeOf({ moment: { state } }: CallRun, when: When): number {
  if ('at' in when) return when.at;
  if ('afterWait' in when) return state.at + when.afterWait;
  return when.afterPrompt + (state.wait === null ? state.at : promptEnd(state.wait, state.at));
}
