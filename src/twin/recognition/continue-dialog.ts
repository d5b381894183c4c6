import type { Intent } from '../../kernel/corpora/domain.ts';
import { fillSlots } from './dialog/fill-slots.ts';
import type { Candidate, Heard } from './matching/classify.ts';
import type { Recognition } from './recognition.ts';
import { answered, askedAgain, asking, finished, isAbout, type Turn } from './turn.ts';
import { wordWeight } from './words/light-words.ts';

/**
 * What becomes of an utterance while a slot is asked for: it fills the slot, says something else for certain, asks a
 * question, or is of no use and the slot is asked for again. Undefined when nothing is asked for.
 */
export function continued(turn: Turn): Recognition | undefined {
  const subject = subjectOf(turn);
  if (subject === undefined || turn.memory.asked === null) return undefined;
  const { heard, intent } = subject;
  const others = turn.candidates.filter((candidate) => !isAbout(turn.memory, candidate));
  const [other] = others;
  if (other !== undefined && other.by !== 'similar') return finished(turn, [other]);
  const filled = fillSlots(intent, heard, new Map(), turn.memory.slots, turn.memory.asked);
  if (filled.length > 0) return asking(turn, heard, intent, filled, 'slot');
  const [question] = turn.questions;
  if (question !== undefined && isSure(question.index.domain.thresholds.upper, question.confidence)) {
    if (question.confidence >= (other?.confidence ?? 0)) return answered(turn, question);
  }
  const sure = others.filter(isMatched);
  return sure.length > 0 ? finished(turn, sure) : askedAgain(turn, heard, intent);
}

/**
 * New values for the intent that was recognised last, when an utterance holds little else: "and on Friday?". Undefined
 * when it does not.
 */
export function followedUp(turn: Turn): Recognition | undefined {
  const subject = subjectOf(turn);
  if (subject === undefined || turn.memory.asked !== null) return undefined;
  const { heard, intent } = subject;
  const filled = fillSlots(intent, heard, new Map(), {}, null);
  if (filled.length === 0) return undefined;
  const others = turn.tokens.filter(
    (token) => !filled.some(({ span }) => token.start >= span.start && token.end <= span.end),
  );
  const isBare = others.every(({ text }) => wordWeight(text) < 1);
  return isBare ? asking(turn, heard, intent, filled, 'follow-up') : undefined;
}

function subjectOf({ memory, heard }: Turn): { readonly heard: Heard; readonly intent: Intent } | undefined {
  const { about } = memory;
  const found = heard.find(({ index }) => index.domain.id === about?.domain);
  const intent = found?.index.domain.intents.find(({ code, active }) => code === about?.code && active);
  return found === undefined || intent === undefined ? undefined : { heard: found, intent };
}

function isMatched({ confidence, index }: Candidate): boolean {
  return isSure(index.domain.thresholds.upper, confidence);
}

function isSure(upper: number, confidence: number): boolean {
  return confidence >= upper;
}
