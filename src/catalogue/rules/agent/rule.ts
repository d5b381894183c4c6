import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { AgentDocument } from '../../kinds/agent/document.gen.ts';
import type { SkillQueueDocument } from '../../kinds/skill-queue/document.gen.ts';
import type { TenantDocument } from '../../kinds/tenant/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

const calls = ['voice', 'voice-click-to-dial'] as const;
const videoCalls = [...calls, 'video', 'video-click-to-dial'] as const;

/** Types of the queues that an agent of each type may serve (domain.md §1.10: one media type unless versatile). */
const served: Readonly<Record<AgentDocument['type'], readonly SkillQueueDocument['type'][]>> = {
  voice: calls,
  video: videoCalls,
  multimedia: ['multimedia'],
  versatile: [...videoCalls, 'multimedia'],
};

const limits = {
  voice: 'voiceAgents',
  video: 'videoAgents',
  multimedia: 'multimediaAgents',
  versatile: 'versatileAgents',
} as const satisfies Readonly<Record<AgentDocument['type'], keyof TenantDocument['resources']>>;

/** Agents serve queues of their own media, are told apart, and are no more than were bought (domain.md §1.10). */
export const agent: Rule = {
  id: 'agent',
  severity: {
    'agent/no-queue': 'error',
    'agent/media': 'error',
    'agent/no-phone': 'error',
    'agent/twice': 'error',
    'agent/too-many': 'error',
  },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'agent') return;
    const { type, queues, singlePhone, phone } = document as unknown as AgentDocument;
    if (queues.length === 0) report('agent/no-queue', {}, { path: '/queues' });
    if (singlePhone && phone === undefined) report('agent/no-phone', {}, { path: '/phone' });
    queues.forEach(({ queue: id }, index) => {
      const queue = tenant.document('skill-queue', id) as unknown as SkillQueueDocument | undefined;
      if (queue === undefined || served[type].includes(queue.type)) return;
      const params = { type, queue: queue.name, queueType: queue.type, fitting: served[type].join(', ') };
      report('agent/media', params, { path: `/queues/${index}/queue` });
    });
  },
  checkTenant(view, report) {
    const agents = view.documents('agent') as unknown as readonly AgentDocument[];
    checkTwins(agents, 'workNo', report);
    checkTwins(agents, 'account', report);
    checkLimits(agents, view, report);
  },
};

function checkTwins(agents: readonly AgentDocument[], field: 'workNo' | 'account', report: Report): void {
  const firsts = new Map<string, string>();
  for (const one of agents) {
    const value = field === 'account' ? one.account.toLowerCase() : one.workNo;
    const first = firsts.get(value);
    firsts.set(value, first ?? one.name);
    if (first === undefined) continue;
    report('agent/twice', { value: one[field], first }, { path: `/${field}`, document: { ...one } });
  }
}

function checkLimits(agents: readonly AgentDocument[], { settings }: TenantView, report: Report): void {
  if (settings === undefined) return;
  const { resources } = settings as unknown as TenantDocument;
  const counted = Object.entries(limits).map(
    ([type, resource]) => [resource, agents.filter((one) => one.type === type).length] as const,
  );
  const intelligent = agents.filter(({ intelligentRecognition }) => intelligentRecognition).length;
  for (const [resource, count] of [...counted, ['intelligentAgents', intelligent] as const]) {
    const limit = resources[resource];
    if (count <= limit) continue;
    report('agent/too-many', { count, limit }, { path: `/resources/${resource}`, document: settings });
  }
}
