import type { Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { CalledRouteDocument } from '../../kinds/called-route/document.gen.ts';
import type { FlowDocument } from '../../kinds/flow/document.gen.ts';
import type { SkillQueueDocument } from '../../kinds/skill-queue/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** Queue types that serve the calls of a route (domain.md §1.10: same media type as the access code). */
const served: Readonly<Record<CalledRouteDocument['media'], readonly SkillQueueDocument['type'][]>> = {
  'audio-video': ['voice', 'video'],
  multimedia: ['multimedia'],
  'click-to-dial': ['voice-click-to-dial', 'video-click-to-dial'],
};

/** A dialled number leads to one place, and that place can serve it. */
export const calledRoute: Rule = {
  id: 'called-route',
  severity: {
    'called-route/twice': 'error',
    'called-route/media': 'error',
    'called-route/not-referenced': 'error',
    'called-route/chat-to-flow': 'error',
  },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'called-route') return;
    const { device, media } = document as unknown as CalledRouteDocument;
    if (device.type === 'skill-queue') {
      const queue = tenant.document('skill-queue', device.queue) as unknown as SkillQueueDocument | undefined;
      if (queue === undefined || served[media].includes(queue.type)) return;
      const params = { media, queue: queue.name, type: queue.type, fitting: served[media].join(', ') };
      report('called-route/media', params, { path: '/device/queue' });
    } else if (media === 'multimedia') {
      report('called-route/chat-to-flow', { device: device.type }, { path: '/device/type' });
    } else if (device.type === 'ivr') {
      const flow = tenant.document('flow', device.flow) as unknown as FlowDocument | undefined;
      if (flow === undefined || flow.isReferenced) return;
      report('called-route/not-referenced', { flow: flow.name }, { path: '/device/flow' });
    }
  },
  checkTenant(view, report) {
    const firsts = new Map<string, CalledRouteDocument>();
    for (const route of routesOf(view)) {
      const dialled = route.accessCode + (route.extensionCode ?? '');
      const first = firsts.get(dialled);
      firsts.set(dialled, first ?? route);
      if (first === undefined) continue;
      report('called-route/twice', { dialled, first: first.name }, { path: '/accessCode', document: { ...route } });
    }
  },
};

function routesOf(view: TenantView): readonly CalledRouteDocument[] {
  return view.documents('called-route') as unknown as readonly CalledRouteDocument[];
}
