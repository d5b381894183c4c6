import type { Span } from '../entities/span.ts';
import { englishStem } from './english-stem.ts';
import { wordWeight } from './light-words.ts';
import type { Token } from './tokens.ts';

/** What of a sentence is compared: stems of words, characters and pairs of them, and entities such as `@sys.date`. */
export type Features = ReadonlyMap<string, number>;

/** A pair of Chinese characters says more than one alone. */
const CHARACTER = 0.5;
/** Something that fills a slot, whatever it is. */
const ENTITY = 0.8;

/** Features with what each weighs by its kind; what stands in a span is the entity, not its words. */
export function featuresOf(tokens: readonly Token[], spans: readonly Span[]): Features {
  const features = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    features.set(name, Math.max(features.get(name) ?? 0, weight));
  };
  for (const span of spans) add(`@${span.entity}`, ENTITY);
  let before: Token | undefined;
  for (const token of tokens) {
    const isInside = spans.some(({ start, end }) => token.start >= start && token.end <= end);
    if (isInside) {
      before = undefined;
      continue;
    }
    if (!token.isHan) add(englishStem(token.text), wordWeight(token.text));
    else {
      const weight = wordWeight(token.text);
      add(token.text, weight * CHARACTER);
      if (before?.isHan === true && before.end === token.start) {
        add(before.text + token.text, (weight + wordWeight(before.text)) / 2);
      }
    }
    before = token;
  }
  return features;
}
