import type { DeskAgent } from '../../../twin/contact-center/desk-view.ts';
import type { Situation } from '../../../twin/contact-center/situation.ts';
import { planPop } from '../../../twin/screen-pops/plan-pops.ts';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { DESK, type Frame, frameKey } from './frame-plan.ts';

/**
 * Pages that listen by AICCSupport.js. They open with the desk and stay, or they would never hear `Init` and `Ringing`;
 * each workbench opens its own (domain.md §1.4, §1.7).
 */
export function deskFrames(
  pops: readonly ScreenPop[],
  { workNo, type }: Pick<DeskAgent, 'workNo' | 'type'>,
  origin: string,
): readonly Frame[] {
  const isChat = (pop: ScreenPop) => pop.media === 'multimedia';
  return pops
    .filter((pop) => pop.enabled && isDeskPop(pop))
    .filter((pop) => type === 'versatile' || isChat(pop) === (type === 'multimedia'))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((pop): Frame => {
      const situation = nobody(workNo);
      const plan = planPop(pop, situation, origin);
      return { key: frameKey(DESK, pop.id), call: DESK, plan, situation, stage: { is: 'open' } };
    });
}

/** Whether it opens with the desk and not with each call. */
export function isDeskPop({ page, openMode }: ScreenPop): boolean {
  return page.type === 'external' && page.integration === 'web-api' && openMode === 'embed';
}

function nobody(workNo: string): Situation {
  const none = { callerNum: '', calledNum: '', callid: '', callskill: '', callskillid: '', agentName: '' };
  return { ...none, mediaType: 'audio', callType: '0', workNo, calldata: {} };
}
