import type { Intent } from '../../../kernel/corpora/domain.ts';
import { comparable, type PlainText } from '../../../kernel/corpora/plain-text.ts';
import type { Clock } from '../entities/clock.ts';
import type { SpansOf } from '../entities/form-finder.ts';
import type { Span } from '../entities/span.ts';
import { featuresOf } from '../words/features.ts';
import type { Token } from '../words/tokens.ts';
import type { DomainIndex } from './domain-index.ts';
import { percentOf } from './percent-of.ts';
import type { Bindings } from './rule-matcher.ts';
import type { SharedWord } from './sentence-index.ts';

/** An intent that an utterance may mean. */
export interface Candidate {
  readonly index: DomainIndex;
  readonly intent: Intent;
  /** Percent. */
  readonly confidence: number;
  readonly by: 'rule' | 'exact' | 'similar';
  readonly sentence: string;
  readonly words: readonly SharedWord[];
  /** Slots that the sentence itself tells. */
  readonly bindings: Bindings;
}

/** An utterance, taken apart for one domain. */
export interface Heard {
  readonly index: DomainIndex;
  readonly text: PlainText;
  readonly tokens: readonly Token[];
  readonly spansOf: SpansOf;
}

const MOST = 8;
const NOTHING: Bindings = new Map();
const CERTAINTY = { exact: 2, rule: 1, similar: 0 } as const;

export function heardBy(index: DomainIndex, text: PlainText, tokens: readonly Token[], clock: Clock): Heard {
  return { index, text, tokens, spansOf: index.find(text, clock) };
}

/** The general intents of a domain that an utterance may mean, the most likely first. */
export function candidatesOf(heard: Heard, context: string): readonly Candidate[] {
  const found = [exactOf(heard), ...rulesOf(heard), ...similarOf(heard)];
  const candidates: Candidate[] = [];
  for (const candidate of found) {
    if (candidate === undefined || !isIn(context, candidate.intent)) continue;
    if (!candidates.some(({ intent }) => intent === candidate.intent)) candidates.push(candidate);
  }
  return candidates.sort(byLikelihood);
}

/** Surer first; of equals the one that stands first in its domain stays first. */
export function byLikelihood(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence || CERTAINTY[b.by] - CERTAINTY[a.by];
}

function isIn(context: string, { contexts }: Intent): boolean {
  return context === '' || contexts.includes(context);
}

function exactOf({ index, text, spansOf }: Heard): Candidate | undefined {
  const match = index.exact.get(comparable(text.cased));
  const intent = match === undefined ? undefined : index.domain.intents[match.owner];
  if (match === undefined || intent === undefined) return undefined;
  const bindings = new Map<string, Span>();
  const isSame = text.cased === match.corpus.text.normalize('NFKC');
  for (const { slot, start, end } of isSame ? match.corpus.labels : []) {
    const entity = intent.slots.find(({ name }) => name === slot)?.entity ?? '';
    const span = spansOf(entity).find((one) => one.start < end && start < one.end);
    bindings.set(slot, span ?? { entity, start, end, value: text.cased.slice(start, end) });
  }
  return { index, intent, confidence: 100, by: 'exact', sentence: match.corpus.text, words: [], bindings };
}

function rulesOf({ index, tokens, spansOf }: Heard): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { owner, text, matches } of index.rules) {
    const intent = index.domain.intents[owner] as Intent;
    const fills = (slot: string): readonly Span[] => {
      const entity = intent.slots.find(({ name }) => name === slot)?.entity;
      return entity === undefined ? [] : spansOf(entity);
    };
    const bindings = matches({ tokens, fills });
    if (bindings === undefined) continue;
    candidates.push({ index, intent, confidence: 100, by: 'rule', sentence: text, words: [], bindings });
  }
  return candidates;
}

function similarOf({ index, tokens, spansOf }: Heard): readonly Candidate[] {
  const features = featuresOf(tokens, index.entities.flatMap(spansOf));
  // What fills a slot does not tell by itself what is wanted.
  const told = index.similar(features, MOST).filter(({ shared }) => shared.some(({ word }) => !word.startsWith('@')));
  return told.map(({ owner, score, sentence, shared }) => ({
    index,
    intent: index.domain.intents[owner] as Intent,
    confidence: percentOf(score),
    by: 'similar',
    sentence,
    words: shared,
    bindings: NOTHING,
  }));
}
