import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';

/** A page that popped up for a call. */
export interface Frame {
  readonly key: string;
  readonly call: string;
  readonly plan: PopPlan;
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
export function framesAfter(
  before: readonly Frame[],
  { call, plans }: { readonly call: string; readonly plans: readonly PopPlan[] },
): readonly Frame[] {
  const open = new Set(before.map(({ key }) => key));
  const added = plans.map((plan) => ({ key: `${call}-${plan.pop}`, call, plan })).filter(({ key }) => !open.has(key));
  const all = [...before, ...added];
  const calls = [...new Set(all.map((frame) => frame.call))].filter((one) => one !== DESK).slice(-MOST_CALLS);
  return all.filter((frame) => frame.call === DESK || calls.includes(frame.call));
}
