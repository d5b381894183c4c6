import { type Domain, type Intent, SENSITIVE_WORDS } from '../../../kernel/corpora/domain.ts';
import { type OrdinaryCorpus, readOrdinaryCorpus } from '../../../kernel/corpora/ordinary-corpus.ts';
import { comparable, plainText } from '../../../kernel/corpora/plain-text.ts';
import { readRuleCorpus } from '../../../kernel/corpora/rule-corpus.ts';
import { type EntityFinder, entityFinder } from '../entities/entity-finder.ts';
import { type Features, featuresOf } from '../words/features.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type QuestionIndex, questionIndex } from './question-index.ts';
import { type RuleMatcher, ruleMatcher } from './rule-matcher.ts';
import { type SentenceIndex, sentenceIndex } from './sentence-index.ts';

/** All that is prepared of a domain, once, before utterances come. */
export interface DomainIndex {
  readonly domain: Domain;
  readonly find: EntityFinder;
  /** Entities that fill a slot of some intent. */
  readonly entities: readonly string[];
  /** In the order in which they are looked for: sensitive words first. */
  readonly events: readonly EventWords[];
  readonly rules: readonly { readonly owner: number; readonly text: string; readonly matches: RuleMatcher }[];
  /** Sentences by their comparable form. */
  readonly exact: ReadonlyMap<string, { readonly owner: number; readonly corpus: OrdinaryCorpus }>;
  readonly similar: SentenceIndex;
  readonly neighbours: Neighbours;
  readonly questions: ReadonlyMap<string, QuestionIndex>;
}

interface EventWords {
  readonly intent: Intent;
  readonly words: readonly string[];
}

interface OwnedCorpus {
  readonly owner: number;
  readonly corpus: OrdinaryCorpus;
}

const indexes = new WeakMap<Domain, DomainIndex>();

/** The index of a domain; made when it is first asked for, and remembered with the document. */
export function domainIndex(domain: Domain): DomainIndex {
  const known = indexes.get(domain) ?? indexOf(domain);
  indexes.set(domain, known);
  return known;
}

function indexOf(domain: Domain): DomainIndex {
  const find = entityFinder(domain);
  const entities = [...new Set(domain.intents.flatMap(({ slots }) => slots.map(({ entity }) => entity)))].sort();
  const corpora = corporaOf(domain);
  const exact = new Map<string, OwnedCorpus>();
  for (const owned of corpora) {
    const form = comparable(owned.corpus.text);
    if (!exact.has(form)) exact.set(form, owned);
  }
  const sentences = corpora.map(({ owner, corpus }) => ({
    owner,
    text: corpus.text,
    features: featuresIn(domain, owner, corpus, find, entities),
  }));
  return {
    domain,
    find,
    entities,
    events: eventsOf(domain),
    rules: rulesOf(domain),
    exact,
    similar: sentenceIndex(sentences),
    neighbours: neighboursOf(
      corpora.map(({ owner, corpus }) => ({ intent: domain.intents[owner]?.code ?? '', corpus })),
    ),
    questions: new Map(domain.questionGroups.map((group) => [group.name, questionIndex(group)])),
  };
}

function corporaOf({ intents }: Domain): readonly OwnedCorpus[] {
  return intents.flatMap((intent, owner) => {
    if (intent.type !== 'general' || !intent.active) return [];
    return intent.corpora.flatMap((written) => {
      const read = readOrdinaryCorpus(written);
      return read.ok ? [{ owner, corpus: read.corpus }] : [];
    });
  });
}

/** Features of a corpus: what is labelled counts as its entity, whether the entity knows the words or not. */
function featuresIn(
  { intents }: Domain,
  owner: number,
  { text, labels }: OrdinaryCorpus,
  find: EntityFinder,
  entities: readonly string[],
): Features {
  const plain = plainText(text);
  const spansOf = find(plain, { now: 0 });
  const slots = intents[owner]?.slots ?? [];
  const labelled = labels.flatMap(({ slot, start, end }) => {
    const entity = slots.find(({ name }) => name === slot)?.entity;
    return entity === undefined ? [] : [{ entity, start, end, value: '' }];
  });
  return featuresOf(tokensOf(plain), [...entities.flatMap(spansOf), ...labelled]);
}

function eventsOf({ intents }: Domain): readonly EventWords[] {
  const events = intents
    .filter(({ type, active }) => type === 'event' && active)
    .map((intent) => ({ intent, words: intent.corpora.map(comparable).filter((words) => words !== '') }));
  const rank = ({ intent }: EventWords): number => (intent.code === SENSITIVE_WORDS ? 0 : 1);
  return events.sort((a, b) => rank(a) - rank(b));
}

function rulesOf({ intents }: Domain): DomainIndex['rules'] {
  return intents.flatMap((intent, owner) => {
    if (intent.type !== 'general' || !intent.active) return [];
    return intent.rules.flatMap((text) => {
      const read = readRuleCorpus(text);
      return read.ok ? [{ owner, text, matches: ruleMatcher(read.pattern) }] : [];
    });
  });
}

/** Whether words stand in an utterance as whole words; both in their comparable form. */
export function saysWords(tokens: readonly Token[], words: string): boolean {
  const wanted = tokensOf(plainText(words)).map(({ text }) => text);
  return tokens.some((_, at) => wanted.every((word, index) => tokens[at + index]?.text === word));
}
