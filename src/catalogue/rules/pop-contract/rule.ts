import type { HandOver } from '../../../kernel/inspection/carried-data.ts';
import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { ScreenPopDocument } from '../../kinds/screen-pop/document.gen.ts';
import { handOversFor } from './hand-overs-for.ts';
import messages from './messages.json' with { type: 'json' };

/** What address bars and servers take without trouble; the vendor names no limit. */
const LONGEST = 2048;
const UNENCODED = /[^\x21-\x7e]|["<>\\^`{|}]/u;

/** What pop-ups pass is what flows bring to agents, on every way (domain.md §1.4, §2.7). */
export const popContract: Rule = {
  id: 'pop-contract',
  severity: {
    'pop-contract/never-set': 'warning',
    'pop-contract/maybe-unset': 'warning',
    'pop-contract/too-long': 'warning',
    'pop-contract/unencoded': 'warning',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'screen-pop') return;
    const { page } = document as unknown as ScreenPopDocument;
    if (page.type !== 'external') return;
    const { length } = page.address;
    if (length > LONGEST / 2) report('pop-contract/too-long', { length, limit: LONGEST }, { path: '/page/address' });
    const found = UNENCODED.exec(page.address)?.[0];
    if (found !== undefined) report('pop-contract/unencoded', { character: found }, { path: '/page/address' });
  },
  checkTenant(view, report) {
    const pops = view.documents('screen-pop') as unknown as readonly ScreenPopDocument[];
    const telling = pops.filter(({ parameters }) =>
      parameters.some(({ from }) => from.type === 'channel-associated-data'),
    );
    if (telling.length === 0) return;
    const endsFor = handOversFor(view);
    for (const pop of telling) checkPop(pop, endsFor(pop.media), report);
  },
};

function checkPop(pop: ScreenPopDocument, ends: readonly HandOver[], report: Report): void {
  if (ends.length === 0) return;
  pop.parameters.forEach(({ from }, index) => {
    if (from.type !== 'channel-associated-data') return;
    const { key } = from;
    const place = { path: `/parameters/${index}/from/key`, document: { ...pop } };
    const missing = ends.find((end) => end.carried(key) !== 'always');
    if (missing === undefined) return;
    const { element, flow } = missing;
    const where = { key, element: element.element.name, flow: flow.flow.name };
    if (ends.every((end) => end.carried(key) === 'never')) report('pop-contract/never-set', where, place);
    else {
      const way = missing.wayWithout(key)?.map((step) => step.element.name) ?? [];
      report('pop-contract/maybe-unset', { ...where, way: shortened(way) }, place);
    }
  });
}

/** A way in at most six names. */
function shortened(names: readonly string[]): string {
  const shown = names.length > 6 ? [...names.slice(0, 3), '…', ...names.slice(-2)] : names;
  return shown.join(' → ');
}
