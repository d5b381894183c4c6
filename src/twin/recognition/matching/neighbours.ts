import type { OrdinaryCorpus } from '../../../kernel/corpora/ordinary-corpus.ts';
import { plainText } from '../../../kernel/corpora/plain-text.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

/** How well the words beside a place fit a slot, as the labels of corpora taught: 0, or more. */
export type Neighbours = (intent: string, slot: string, tokens: readonly Token[], start: number, end: number) => number;

const BEFORE = 2;
const AFTER = 1;

/** Learns from labels: after "from" comes one slot, after "to" another, though both are cities. */
export function neighboursOf(
  corpora: readonly { readonly intent: string; readonly corpus: OrdinaryCorpus }[],
): Neighbours {
  const known = new Set<string>();
  for (const { intent, corpus } of corpora) {
    const tokens = tokensOf(plainText(corpus.text));
    for (const { slot, start, end } of corpus.labels) {
      const { before, after } = beside(tokens, start, end);
      if (before !== undefined) known.add(keyOf(intent, slot, 'before', before));
      if (after !== undefined) known.add(keyOf(intent, slot, 'after', after));
    }
  }
  return (intent, slot, tokens, start, end) => {
    const { before, after } = beside(tokens, start, end);
    const fitsBefore = before !== undefined && known.has(keyOf(intent, slot, 'before', before));
    const fitsAfter = after !== undefined && known.has(keyOf(intent, slot, 'after', after));
    return (fitsBefore ? BEFORE : 0) + (fitsAfter ? AFTER : 0);
  };
}

function beside(tokens: readonly Token[], start: number, end: number) {
  const before = tokens.findLast((token) => token.end <= start)?.text;
  const after = tokens.find((token) => token.start >= end)?.text;
  return { before, after };
}

function keyOf(intent: string, slot: string, side: string, word: string): string {
  return `${intent} ${slot} ${side} ${word}`;
}
