import type { Domain, Intent } from '../../../kernel/corpora/domain.ts';
import type { Report, Rule } from '../../../kernel/model/rule.ts';
import { checkCorpora } from './check-corpora.ts';
import { checkEntities } from './check-entities.ts';
import { checkSlots } from './check-slots.ts';
import { findTwins } from './find-twins.ts';
import messages from './messages.json' with { type: 'json' };

/** What a domain writes can be recognised: corpora, rules, slots and entities fit together (domain.md §3.2). */
export const domain: Rule = {
  id: 'domain',
  severity: {
    'domain/corpus': 'error',
    'domain/rule-corpus': 'error',
    'domain/label': 'error',
    'domain/place': 'warning',
    'domain/entity': 'error',
    'domain/form': 'error',
    'domain/pattern': 'error',
    'domain/circle': 'error',
    'domain/empty-entity': 'warning',
    'domain/no-corpus': 'warning',
    'domain/twin': 'warning',
    'domain/no-question': 'error',
    'domain/no-unknown': 'warning',
    'domain/second-unknown': 'error',
  },
  messages,
  checkDocument({ document }, report) {
    if (document.kind !== 'domain') return;
    const checked = document as unknown as Domain;
    checkUnknown(checked.intents, report);
    checked.intents.forEach((intent, index) => {
      const path = `/intents/${index}`;
      checkCorpora(intent, path, report);
      checkSlots(intent, checked.entities, path, report);
    });
    checkEntities(checked.entities, report);
    for (const { intent, first, path } of findTwins(checked.intents)) {
      report('domain/twin', { intent, first }, { path });
    }
  },
};

/** One intent answers what nobody understands. */
function checkUnknown(intents: readonly Intent[], report: Report): void {
  const places = intents.flatMap(({ type }, index) => (type === 'unknown' ? [index] : []));
  const [first, ...others] = places;
  if (first === undefined) report('domain/no-unknown', {}, { path: '' });
  for (const other of others) {
    const params = { first: intents[first as number]?.name ?? '' };
    report('domain/second-unknown', params, { path: `/intents/${other}/type` });
  }
}
