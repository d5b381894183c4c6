import type { Intent, Slot } from '../../../kernel/corpora/domain.ts';
import type { Span } from '../entities/span.ts';
import type { Heard } from '../matching/classify.ts';
import type { Bindings } from '../matching/rule-matcher.ts';

/** What of an utterance fills a slot. */
export interface Filled {
  readonly slot: string;
  readonly span: Span;
}

interface Pair extends Filled {
  readonly score: number;
  readonly order: number;
}

const ASKED = 1.5;
const ALREADY_FILLED = -1;
/** Wider is better: a date rather than the number in it. */
const PER_CHARACTER = 0.05;

/**
 * Gives what was said to the slots of an intent, each part to one: first what the sentence itself tells, then what was
 * asked for and what stands beside the right words, then what is free.
 */
export function fillSlots(
  intent: Intent,
  heard: Heard,
  bindings: Bindings,
  before: Readonly<Record<string, string>>,
  asked: string | null,
): readonly Filled[] {
  const filled: Filled[] = [...bindings].map(([slot, span]) => ({ slot, span }));
  const pairs = intent.slots.flatMap((slot, order) => pairsOf(intent, slot, order, heard, before, asked));
  pairs.sort((a, b) => b.score - a.score || a.order - b.order || a.span.start - b.span.start);
  for (const { slot, span } of pairs) {
    const isTaken = filled.some((one) => one.slot === slot || (one.span.start < span.end && span.start < one.span.end));
    if (!isTaken) filled.push({ slot, span });
  }
  return filled.sort((a, b) => a.span.start - b.span.start);
}

function pairsOf(
  intent: Intent,
  slot: Slot,
  order: number,
  { index, tokens, spansOf }: Heard,
  before: Readonly<Record<string, string>>,
  asked: string | null,
): readonly Pair[] {
  return spansOf(slot.entity).map((span) => {
    const { start, end } = span;
    const score =
      index.neighbours(intent.code, slot.name, tokens, start, end) +
      (slot.name === asked ? ASKED : 0) +
      (Object.hasOwn(before, slot.name) && slot.name !== asked ? ALREADY_FILLED : 0) +
      (end - start) * PER_CHARACTER;
    return { slot: slot.name, span, score, order };
  });
}

/** The first mandatory slot that nothing has filled. */
export function missingSlot({ slots }: Intent, filled: Readonly<Record<string, string>>): Slot | undefined {
  return slots.find(({ name, mandatory }) => mandatory && !Object.hasOwn(filled, name));
}
