import type { Span } from './span.ts';

/** What becomes of a match: the value, or undefined when it means nothing after all. */
export type Meaning = (match: RegExpMatchArray) => string | undefined;

/** All places of a text that an expression of ours fits, as spans of an entity. */
export function foundBy(entity: string, text: string, pattern: RegExp, meaning: Meaning): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = meaning(match);
    if (value === undefined) continue;
    spans.push({ entity, start: match.index, end: match.index + match[0].length, value });
  }
  return spans;
}
