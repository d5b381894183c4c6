import type { Intent } from '../../../kernel/corpora/domain.ts';
import { readOrdinaryCorpus } from '../../../kernel/corpora/ordinary-corpus.ts';
import { readRuleCorpus, slotsOfRule } from '../../../kernel/corpora/rule-corpus.ts';
import type { Report } from '../../../kernel/model/rule.ts';
import { closestName } from '../../../lib/closest-name.ts';

/** Corpora and rules of an intent can be read, are there, and label slots that are there. */
export function checkCorpora(intent: Intent, path: string, report: Report): void {
  const slots = intent.slots.map(({ name }) => name);
  const checkLabels = (labels: readonly string[], place: string): void => {
    for (const label of new Set(labels)) {
      if (slots.includes(label)) continue;
      const suggestion = closestName(label, slots) ?? '';
      report('domain/label', { slot: label, intent: intent.name, suggestion }, { path: place });
    }
  };
  intent.corpora.forEach((written, index) => {
    const read = readOrdinaryCorpus(written);
    const place = `${path}/corpora/${index}`;
    if (read.ok)
      checkLabels(
        read.corpus.labels.map(({ slot }) => slot),
        place,
      );
    else report('domain/corpus', { corpus: written }, { path: place });
  });
  intent.rules.forEach((written, index) => {
    const read = readRuleCorpus(written);
    const place = `${path}/rules/${index}`;
    if (read.ok) checkLabels(slotsOfRule(read.pattern), place);
    else {
      const params = { rule: written, problem: read.problem, character: read.at + 1 };
      report('domain/rule-corpus', params, { path: place });
    }
  });
  const isEmpty = intent.corpora.length === 0 && intent.rules.length === 0;
  if (intent.type === 'general' && isEmpty) report('domain/no-corpus', { intent: intent.name }, { path });
}
