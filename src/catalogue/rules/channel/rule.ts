import type { Rule } from '../../../kernel/model/rule.ts';
import type { ElementView, FlowView, TenantView } from '../../../kernel/model/views.ts';
import type { ChannelDocument } from '../../kinds/channel/document.gen.ts';
import type { RobotDocument } from '../../kinds/robot/document.gen.ts';
import type { SkillQueueDocument } from '../../kinds/skill-queue/document.gen.ts';
import { isShownOn, type ShownWay } from '../../parts/prompt/on-medium.ts';
import messages from './messages.json' with { type: 'json' };

/** A channel can show what its robot says, and leads to who can serve it. */
export const channel: Rule = {
  id: 'channel',
  severity: { 'channel/not-shown': 'warning', 'channel/queue-type': 'error', 'channel/robot-type': 'error' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'channel') return;
    const { type, serves } = document as unknown as ChannelDocument;
    const queueId = serves.by === 'queue' ? serves.queue : serves.handOver;
    const queue = tenant.document('skill-queue', queueId ?? '') as unknown as SkillQueueDocument | undefined;
    if (queue !== undefined && queue.type !== 'multimedia') {
      const path = serves.by === 'queue' ? '/serves/queue' : '/serves/handOver';
      report('channel/queue-type', { queue: queue.name, type: queue.type }, { path });
    }
    if (serves.by !== 'robot') return;
    const robot = tenant.document('robot', serves.robot) as unknown as RobotDocument | undefined;
    if (robot === undefined) return;
    if (robot.dialogType !== 'chatbot') report('channel/robot-type', { robot: robot.name }, { path: '/serves/robot' });
    for (const { flow, element, way } of notShown(tenant, robot.flow, type)) {
      report('channel/not-shown', { flow, element, way, type }, { path: '/serves/robot' });
    }
  },
};

/** Replies of the flow, and of those that it leads to, that the channel says in words only: one for each way. */
function notShown(tenant: TenantView, start: string, type: ChannelDocument['type']) {
  const found = new Map<string, { readonly flow: string; readonly element: string; readonly way: string }>();
  for (const view of flowsFrom(tenant, start)) {
    for (const element of view.elements) {
      for (const way of waysOf(view, element)) {
        const shown = way === 'multimedia' ? 'image' : way;
        if (isShownOn(type, shown as ShownWay) || found.has(way)) continue;
        found.set(way, { flow: view.flow.name, element: element.element.name, way });
      }
    }
  }
  return found.values();
}

/** Marked in schemas as `show:card` and the like. */
function waysOf(view: FlowView, element: ElementView): readonly string[] {
  return view.media(element).flatMap(({ media }) => (media.startsWith('show:') ? [media.slice('show:'.length)] : []));
}

function flowsFrom(tenant: TenantView, start: string): readonly FlowView[] {
  const flows = new Map<string, FlowView>();
  for (const waiting = [start]; waiting.length > 0; ) {
    const id = waiting.pop() ?? '';
    const view = flows.has(id) ? undefined : tenant.flow(id);
    if (view === undefined) continue;
    flows.set(id, view);
    waiting.push(...view.elements.flatMap(({ goesTo }) => goesTo?.flow ?? []));
  }
  return [...flows.values()];
}
