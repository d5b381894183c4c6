import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { DocumentView, TenantView } from '../../../kernel/model/views.ts';
import type { PageDocument } from '../../kinds/page/document.gen.ts';
import type { ScreenPopDocument } from '../../kinds/screen-pop/document.gen.ts';
import type { TenantDocument } from '../../kinds/tenant/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** What the fields of a screen pop-up allow one another, and how many there may be (domain.md §1.4). */
export const screenPop: Rule = {
  id: 'screen-pop',
  severity: {
    'screen-pop/post': 'warning',
    'screen-pop/web-api': 'error',
    'screen-pop/without-effect': 'warning',
    'screen-pop/multimedia': 'error',
    'screen-pop/not-released': 'error',
    'screen-pop/too-many': 'error',
    'screen-pop/too-many-parameters': 'error',
  },
  messages,
  checkDocument(view, report) {
    if (view.document.kind !== 'screen-pop') return;
    const pop = view.document as unknown as ScreenPopDocument;
    checkPage(pop, view, report);
    checkEffect(pop, report);
    const limit = settingsOf(view.tenant)?.systemParameters.maxScreenPopUpParameters;
    const count = pop.parameters.length;
    if (limit === undefined || count <= limit) return;
    report('screen-pop/too-many-parameters', { count, limit }, { path: '/parameters' });
  },
  checkTenant(view, report) {
    const limit = settingsOf(view)?.systemParameters.maxScreenPopUps;
    if (limit === undefined) return;
    const pops = view.documents('screen-pop') as unknown as readonly ScreenPopDocument[];
    for (const media of ['audio-video', 'multimedia'] as const) {
      const ordered = pops.filter((pop) => pop.media === media).sort((a, b) => a.position - b.position);
      for (const [index, pop] of ordered.entries()) {
        if (index < limit) continue;
        const params = { count: index + 1, limit, media };
        report('screen-pop/too-many', params, { path: '/position', document: { ...pop } });
      }
    }
  },
};

function checkPage({ media, openMode, page }: ScreenPopDocument, { tenant }: DocumentView, report: Report): void {
  if (page.type === 'external') {
    if (openMode === 'embed' || page.integration === 'get') return;
    report(`screen-pop/${page.integration}`, {}, { path: '/openMode' });
    return;
  }
  if (media === 'multimedia') report('screen-pop/multimedia', {}, { path: '/page' });
  const shown = tenant.document('page', page.page) as unknown as PageDocument | undefined;
  if (shown === undefined || shown.isReleased) return;
  report('screen-pop/not-released', { page: shown.name }, { path: '/page/page' });
}

/** A page that listens opens with the desk, before any call: whatever is said about a call is lost on it. */
function checkEffect({ page, parameters, calls, moment, lookup }: ScreenPopDocument, report: Report): void {
  if (page.type !== 'external' || page.integration !== 'web-api') return;
  const said = {
    parameters: parameters.length > 0,
    calls: !(calls.inbound && calls.outbound && calls.transferred),
    moment: moment !== 'answered',
    lookup: lookup !== undefined,
  };
  for (const [field, isSaid] of Object.entries(said)) {
    if (isSaid) report('screen-pop/without-effect', {}, { path: `/${field}` });
  }
}

function settingsOf({ settings }: TenantView): TenantDocument | undefined {
  return settings as unknown as TenantDocument | undefined;
}
