import { plainText } from '../../../kernel/corpora/plain-text.ts';
import type { RulePart, RulePattern } from '../../../kernel/corpora/rule-corpus.ts';
import type { Span } from '../entities/span.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

/** What filled the slots of a sentence, by their names. */
export type Bindings = ReadonlyMap<string, Span>;

/** An utterance as rules read it. */
export interface Spoken {
  readonly tokens: readonly Token[];
  /** The spans that may fill a slot. */
  readonly fills: (slot: string) => readonly Span[];
}

/** Whether the whole utterance fits, and what fills its slots; undefined when it does not. */
export type RuleMatcher = (spoken: Spoken) => Bindings | undefined;

/** Ways to have come to each token, with what filled slots on the way: the first that was found. */
type Reached = ReadonlyMap<number, Bindings>;
type Step = (spoken: Spoken, from: Reached) => Reached;

const AT_START: Reached = new Map([[0, new Map()]]);

/** Costs at most tokens times parts: no rule can make it run away. */
export function ruleMatcher(pattern: RulePattern): RuleMatcher {
  const go = sequence(pattern);
  return (spoken) => go(spoken, AT_START).get(spoken.tokens.length);
}

function sequence(pattern: RulePattern): Step {
  const steps = pattern.map(stepOf);
  return (spoken, from) => {
    let reached = from;
    for (const step of steps) {
      if (reached.size === 0) return reached;
      reached = step(spoken, reached);
    }
    return reached;
  };
}

function stepOf(part: RulePart): Step {
  if (part.is === 'words') return words(part.text);
  if (part.is === 'slot') return slot(part.slot);
  const ways = part.ways.map(sequence);
  return (spoken, from) => {
    const reached = new Map(part.optional ? from : []);
    for (const way of ways) {
      for (const [at, bindings] of way(spoken, from)) if (!reached.has(at)) reached.set(at, bindings);
    }
    return reached;
  };
}

function words(text: string): Step {
  const wanted = tokensOf(plainText(text)).map((token) => token.text);
  return ({ tokens }, from) => {
    const reached = new Map<number, Bindings>();
    for (const [at, bindings] of from) {
      if (wanted.every((word, index) => tokens[at + index]?.text === word)) reached.set(at + wanted.length, bindings);
    }
    return reached;
  };
}

function slot(name: string): Step {
  return ({ tokens, fills }, from) => {
    const reached = new Map<number, Bindings>();
    const spans = fills(name);
    for (const [at, bindings] of from) {
      for (const span of spans) {
        if (tokens[at] === undefined || !isBefore(span.start, tokens[at], tokens[at - 1])) continue;
        const end = tokens.findIndex((token) => token.start >= span.end);
        const next = end < 0 ? tokens.length : end;
        if (next > at && !reached.has(next)) reached.set(next, new Map(bindings).set(name, span));
      }
    }
    return reached;
  };
}

/** Whether a span starts at a token, or in the spaces before it. */
function isBefore(start: number, token: Token, before: Token | undefined): boolean {
  return start <= token.start && start >= (before?.end ?? 0);
}
