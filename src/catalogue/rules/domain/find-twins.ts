import type { Intent } from '../../../kernel/corpora/domain.ts';
import { readOrdinaryCorpus } from '../../../kernel/corpora/ordinary-corpus.ts';
import { comparable } from '../../../kernel/corpora/plain-text.ts';

/** A sentence that an earlier intent has, too: it will never be recognised as this one. */
export interface Twin {
  readonly intent: string;
  readonly first: string;
  readonly path: string;
}

export function findTwins(intents: readonly Intent[]): readonly Twin[] {
  const firsts = new Map<string, Intent>();
  const twins: Twin[] = [];
  intents.forEach((intent, place) => {
    if (intent.type !== 'general') return;
    intent.corpora.forEach((written, index) => {
      const read = readOrdinaryCorpus(written);
      if (!read.ok) return;
      const form = comparable(read.corpus.text);
      const first = firsts.get(form);
      if (first === undefined) firsts.set(form, intent);
      else if (first !== intent) {
        twins.push({ intent: intent.name, first: first.name, path: `/intents/${place}/corpora/${index}` });
      }
    });
  });
  return twins;
}
