import type { Matches } from '../../../contract/pops.ts';
import type { Situation } from '../../../twin/contact-center/situation.ts';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';

/** A page that popped up for a call. */
export interface Frame {
  readonly key: string;
  readonly call: string;
  readonly plan: PopPlan;
  /** The call as it was when the page popped up. */
  readonly situation: Situation;
  readonly stage: Stage;
}

/** Pages that look the customer up first: `hidden` until that is known, `looking` when it takes long. */
export type Stage =
  | { readonly is: 'open' | 'hidden' | 'looking' }
  | { readonly is: 'picker'; readonly matches: Matches };

/** What pops up for a call; `waiting`: ids of the pop-ups that look the customer up first. */
export interface Popped {
  readonly situation: Situation;
  readonly plans: readonly PopPlan[];
  readonly waiting: ReadonlySet<string>;
}

/** In place of a call: pages that belong to the desk itself. */
export const DESK = 'desk';

/** Why a page is not opened. Pages of this very origin could do anything that the desk can. */
export function frameProblem({ url, transport }: PopPlan, own: string): 'same-origin' | 'bad-address' | null {
  if (transport === 'internal') return null;
  const target = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) return 'bad-address';
  return target.origin === own ? 'same-origin' : null;
}

/** So many calls keep their pages: those of earlier ones close, the oldest first. */
const MOST_CALLS = 8;

/** The pages once those of a call have popped up; what is open already stays as it is. */
export function framesAfter(before: readonly Frame[], { situation, plans, waiting }: Popped): readonly Frame[] {
  const call = situation.callid;
  const open = new Set(before.map(({ key }) => key));
  const added = plans
    .map((plan): Frame => {
      const stage: Stage = { is: waiting.has(plan.pop) ? 'hidden' : 'open' };
      return { key: frameKey(call, plan.pop), call, plan, situation, stage };
    })
    .filter(({ key }) => !open.has(key));
  const all = [...before, ...added];
  const calls = [...new Set(all.map((frame) => frame.call))].filter((one) => one !== DESK).slice(-MOST_CALLS);
  return all.filter((frame) => frame.call === DESK || calls.includes(frame.call));
}

export function frameKey(call: string, pop: string): string {
  return `${call}-${pop}`;
}

/** A frame at another stage, and with another plan when the agent has chosen whom it is about; null: it is gone. */
export function framesStaged(
  before: readonly Frame[],
  key: string,
  next: Partial<Pick<Frame, 'stage' | 'plan' | 'situation'>> | null,
): readonly Frame[] {
  return before.flatMap((frame) => (frame.key !== key ? [frame] : next === null ? [] : [{ ...frame, ...next }]));
}
