import type { Rule } from '../../../kernel/model/rule.ts';
import type { FlowView } from '../../../kernel/model/views.ts';
import type { TenantDocument } from '../../kinds/tenant/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

type Resources = TenantDocument['resources'];
type Parameters = TenantDocument['systemParameters'];

/** What a medium needs of the tenant (domain.md §1.2). */
const needs: Readonly<
  Record<string, { readonly code: string; readonly isThere: (resources: Resources, parameters: Parameters) => boolean }>
> = {
  tts: { code: 'tenant-resource/tts', isThere: ({ tts }) => tts > 0 },
  asr: { code: 'tenant-resource/asr', isThere: ({ asr }) => asr > 0 },
  'call-record-fields': {
    code: 'tenant-resource/call-record-fields',
    isThere: (_resources, { cdrFields }) => cdrFields,
  },
  recogniser: { code: 'tenant-resource/chatbot', isThere: ({ intelligentChatbot }) => intelligentChatbot },
};

/** Flows use only what the tenant has. */
export const tenantResource: Rule = {
  id: 'tenant-resource',
  severity: {
    'tenant-resource/tts': 'error',
    'tenant-resource/asr': 'error',
    'tenant-resource/chatbot': 'error',
    'tenant-resource/call-record-fields': 'error',
    'tenant-resource/ivr-channels': 'error',
  },
  messages,
  checkFlow(view, report) {
    const settings = view.tenant.settings as unknown as TenantDocument | undefined;
    if (settings === undefined) return;
    const { resources } = settings;
    for (const [media, { path, count }] of mediaIn(view)) {
      const need = Object.hasOwn(needs, media) ? needs[media] : undefined;
      if (need === undefined || need.isThere(resources, settings.systemParameters)) continue;
      report(need.code, { others: count === 1 ? '' : count - 1 }, { path });
    }
  },
  checkTenant(view, report) {
    const { settings } = view;
    const resources = resourcesOf(settings);
    if (settings === undefined || resources === undefined || view.flows().length === 0) return;
    for (const resource of ['audioIvrChannels', 'videoIvrChannels'] as const) {
      if (resources[resource] > 0) continue;
      report('tenant-resource/ivr-channels', {}, { path: `/resources/${resource}`, document: settings });
    }
  },
};

function resourcesOf(settings: object | undefined): Resources | undefined {
  return (settings as TenantDocument | undefined)?.resources;
}

/** Where each medium is needed first, in order of the elements' ids, and by how many elements. */
function mediaIn(view: FlowView): ReadonlyMap<string, { readonly path: string; readonly count: number }> {
  const media = new Map<string, { readonly path: string; readonly count: number }>();
  for (const element of view.elements) {
    const paths = new Map(view.media(element).map(({ media: medium, path }) => [medium, path]));
    if (element.type?.family === 'intelligent') paths.set('recogniser', element.path);
    for (const [medium, path] of paths) {
      const known = media.get(medium);
      media.set(medium, { path: known?.path ?? path, count: (known?.count ?? 0) + 1 });
    }
  }
  return media;
}
