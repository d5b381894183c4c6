import type { Rule } from '../../../kernel/model/rule.ts';
import { readTarget } from '../../../lib/addresses/target.ts';
import { opens, readTrustEntry } from '../../../lib/addresses/trustlist.ts';
import messages from './messages.json' with { type: 'json' };

/** Addresses lead only to hosts that the tenant trusts; the vendor refuses imports otherwise (domain.md §2.9). */
export const hostNotTrusted: Rule = {
  id: 'host-not-trusted',
  severity: {
    'host-not-trusted': 'error',
    'host-not-trusted/bad-address': 'error',
    'host-not-trusted/unreadable-entry': 'error',
  },
  messages,
  checkDocument(view, report) {
    const entries = (view.tenant.settings?.trustlist ?? []).map(readTrustEntry).filter((entry) => 'host' in entry);
    for (const { url, path } of view.marked().urls) {
      const origin = originOf(url);
      const target = readTarget(`${origin}/`);
      if ('reason' in target) report('host-not-trusted/bad-address', { origin }, { path });
      else if (!entries.some((entry) => opens(entry, target))) {
        const entry = target.origin.replace(/^https?:\/\//, '');
        report('host-not-trusted', { origin: target.origin, entry }, { path });
      }
    }
  },
  checkTenant({ settings }, report) {
    settings?.trustlist.forEach((entry, index) => {
      if ('host' in readTrustEntry(entry)) return;
      report('host-not-trusted/unreadable-entry', { entry }, { path: `/trustlist/${index}`, document: settings });
    });
  },
};

/** What comes behind the host may hold places that are filled in a call. */
function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
}
