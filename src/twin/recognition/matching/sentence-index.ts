import type { Features } from '../words/features.ts';
import { type NearestWord, nearestWord } from './nearest-word.ts';

/** A sentence that stands for something: an intent, a question. */
export interface IndexedSentence {
  /** Number of what it stands for. */
  readonly owner: number;
  readonly text: string;
  readonly features: Features;
}

/** What an utterance has in common with one owner. */
export interface Likeness {
  readonly owner: number;
  /** 0 to 1. */
  readonly score: number;
  /** The most similar sentence of the owner. */
  readonly sentence: string;
  /** What the two share, the heaviest first; `share` of the similarity, 0 to 1. */
  readonly shared: readonly SharedWord[];
}

export interface SharedWord {
  readonly word: string;
  readonly share: number;
  /** The word as it was said, when it was misspelt. */
  readonly said?: string;
}

/** Compares an utterance with all sentences; owners in order of their scores. */
export type SentenceIndex = (features: Features, most: number) => readonly Likeness[];

interface Posting {
  readonly rarity: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** How often each owner has it, of all owners. */
  readonly owners: ReadonlyMap<number, number>;
}

interface Term {
  readonly word: string;
  readonly said: string;
  readonly weight: number;
  /** How sure it is that this is the word, 0 to 1. */
  readonly sure: number;
  readonly posting: Posting | undefined;
}

/** How much the most similar sentence counts; the rest is how typical the words are of the owner. */
const SENTENCE_SHARE = 0.7;
/** A misspelt word may be another word after all. */
const MISSPELT = 0.7;
const ALIKE = 0.999;

/**
 * Similarity of sentences by their rare words (TF-IDF and cosine), joined with how typical the words are of the owner.
 * The order of sentences decides nothing but ties.
 */
export function sentenceIndex(sentences: readonly IndexedSentence[]): SentenceIndex {
  const postings = postingsOf(sentences);
  const lengths = sentences.map(({ features }) => lengthOf(features, postings));
  const nearest = nearestWord([...postings.keys()].filter((word) => !word.startsWith('@')));
  return (features, most) => {
    const terms = termsOf(features, postings, nearest);
    const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
    if (length === 0) return [];
    const best = bestSentences(terms, sentences, lengths, length);
    const typical = typicalOwners(terms, length);
    const ranked = [...best].map(([owner, { place, cosine }]) => ({
      owner,
      place,
      typical: typical.get(owner) ?? 0,
      score: cosine >= ALIKE ? 1 : SENTENCE_SHARE * cosine + (1 - SENTENCE_SHARE) * (typical.get(owner) ?? 0),
    }));
    ranked.sort((a, b) => b.score - a.score || b.typical - a.typical || a.place - b.place);
    return ranked.slice(0, most).map(({ owner, place, score }) => ({
      owner,
      score,
      sentence: sentences[place]?.text ?? '',
      shared: sharedWords(terms, place),
    }));
  };
}

function postingsOf(sentences: readonly IndexedSentence[]): ReadonlyMap<string, Posting> {
  const raw = new Map<string, { places: number[]; weights: number[]; owners: Map<number, number> }>();
  for (const [place, { owner, features }] of sentences.entries()) {
    for (const [word, weight] of features) {
      const posting = raw.get(word) ?? { places: [], weights: [], owners: new Map<number, number>() };
      posting.places.push(place);
      posting.weights.push(weight);
      posting.owners.set(owner, (posting.owners.get(owner) ?? 0) + 1);
      raw.set(word, posting);
    }
  }
  const whole = Math.log(1 + sentences.length);
  return new Map(
    [...raw].map(([word, { places, weights, owners }]) => {
      const rarity = Math.log(1 + sentences.length / places.length) / whole;
      return [word, { rarity, places, weights: weights.map((weight) => weight * rarity), owners }];
    }),
  );
}

function lengthOf(features: Features, postings: ReadonlyMap<string, Posting>): number {
  let sum = 0;
  for (const [word, weight] of features) sum += (weight * (postings.get(word)?.rarity ?? 1)) ** 2;
  return Math.sqrt(sum);
}

function termsOf(features: Features, postings: ReadonlyMap<string, Posting>, nearest: NearestWord): readonly Term[] {
  const terms: Term[] = [];
  for (const [said, weight] of features) {
    const posting = postings.get(said);
    const word = posting === undefined ? nearest(said) : said;
    const meant = posting ?? (word === undefined ? undefined : postings.get(word));
    const sure = posting === undefined && meant !== undefined ? MISSPELT : 1;
    // A word that nobody taught is as rare as can be.
    terms.push({ word: word ?? said, said, weight: weight * (meant?.rarity ?? 1), sure, posting: meant });
  }
  return terms;
}

function bestSentences(
  terms: readonly Term[],
  sentences: readonly IndexedSentence[],
  lengths: readonly number[],
  length: number,
): ReadonlyMap<number, { readonly place: number; readonly cosine: number }> {
  const products = new Float64Array(sentences.length);
  const touched: number[] = [];
  for (const { weight, sure, posting } of terms) {
    if (posting === undefined) continue;
    for (let i = 0; i < posting.places.length; i += 1) {
      const place = posting.places[i] as number;
      if (products[place] === 0) touched.push(place);
      products[place] = (products[place] as number) + sure * weight * (posting.weights[i] as number);
    }
  }
  const best = new Map<number, { place: number; cosine: number }>();
  for (const place of touched.sort((a, b) => a - b)) {
    const owner = sentences[place]?.owner ?? 0;
    const cosine = (products[place] as number) / (length * (lengths[place] as number));
    const known = best.get(owner);
    if (known === undefined || cosine > known.cosine) best.set(owner, { place, cosine });
  }
  return best;
}

function typicalOwners(terms: readonly Term[], length: number): ReadonlyMap<number, number> {
  const typical = new Map<number, number>();
  for (const { weight, sure, posting } of terms) {
    if (posting === undefined) continue;
    const part = (sure * weight * weight) / (length * length * posting.places.length);
    for (const [owner, count] of posting.owners) typical.set(owner, (typical.get(owner) ?? 0) + part * count);
  }
  return typical;
}

function sharedWords(terms: readonly Term[], place: number): readonly SharedWord[] {
  const shared = terms.flatMap(({ word, said, weight, posting }) => {
    const at = posting?.places.indexOf(place) ?? -1;
    if (posting === undefined || at < 0) return [];
    return [{ word, said, product: weight * (posting.weights[at] ?? 0) }];
  });
  const sum = shared.reduce((total, { product }) => total + product, 0);
  return shared
    .sort((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1))
    .map(({ word, said, product }) => ({
      word,
      share: Math.round((product / sum) * 100) / 100,
      ...(said === word ? {} : { said }),
    }));
}
