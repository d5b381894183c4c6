import { CLEAR_CONTEXT, type Domain, type Intent } from '../../kernel/corpora/domain.ts';
import type { PlainText } from '../../kernel/corpora/plain-text.ts';
import { type Filled, fillSlots, missingSlot } from './dialog/fill-slots.ts';
import { type Memory, NO_MEMORY, writtenMemory } from './dialog/memory.ts';
import { reply } from './dialog/reply.ts';
import type { QuestionMatch } from './matching/ask-questions.ts';
import type { Candidate, Heard } from './matching/classify.ts';
import {
  type RecognisedIntent,
  type Recognition,
  type RecognitionRequest,
  SYSTEM_QA,
  type Why,
} from './recognition.ts';
import type { Scope } from './scope.ts';
import { sentimentOf } from './words/sentiment.ts';
import type { Token } from './words/tokens.ts';

/** One utterance, with all that was found of it. */
export interface Turn {
  readonly scope: Scope;
  readonly request: RecognitionRequest;
  readonly text: PlainText;
  readonly tokens: readonly Token[];
  readonly heard: readonly Heard[];
  readonly candidates: readonly Candidate[];
  readonly questions: readonly QuestionMatch[];
  readonly memory: Memory;
}

type Slots = Readonly<Record<string, string>>;

/** How a turn ends: what every answer has, whatever was recognised. */
function ended(turn: Turn, intents: readonly RecognisedIntent[], memory: Memory, why: Partial<Why>): Recognition {
  const { scope, tokens, text, questions, request } = turn;
  return {
    intents: intents.slice(0, Math.max(1, request.intentions)),
    sentiment: sentimentOf(tokens, text.lower),
    answers: questions
      .filter(({ confidence, index }) => confidence >= index.domain.thresholds.lower)
      .map(({ question, confidence }) => ({
        question: question.question,
        answer: reply(question.answers, request.language, {}),
        confidence,
      })),
    dialog: writtenMemory(memory),
    toAgent: scope.patience !== null && memory.misses >= scope.patience,
    why: { by: 'unknown', sentence: '', words: [], candidates: considered(turn), found: [], ...why },
  };
}

const MOST_CONSIDERED = 8;

function considered({ candidates }: Turn): Why['candidates'] {
  return candidates.slice(0, MOST_CONSIDERED).map(({ intent, index, confidence, sentence }) => ({
    code: intent.code,
    domain: index.domain.id,
    confidence,
    sentence,
  }));
}

/** An event intent: its words were said, or its event happened. */
export function eventful(turn: Turn, domain: Domain, intent: Intent, words: string): Recognition {
  const memory = intent.code === CLEAR_CONTEXT ? NO_MEMORY : turn.memory;
  const command = intent.command ?? intent.code;
  const response = reply(intent.responses, turn.request.language, {});
  const recognised: RecognisedIntent = {
    ...named(domain, intent, command, 'finish'),
    confidence: 100,
    response,
    slots: {},
  };
  return ended(turn, [recognised], memory, { by: 'event', sentence: words });
}

/** A question that a Q&A group answers; what was being asked for is still asked for. */
export function answered(turn: Turn, { question, index, confidence, sentence, words }: QuestionMatch): Recognition {
  const recognised: RecognisedIntent = {
    intent: SYSTEM_QA,
    code: SYSTEM_QA,
    domain: index.domain.id,
    confidence,
    scenario: question.question,
    response: reply(question.answers, turn.request.language, {}),
    slots: {},
    status: 'finish',
    command: SYSTEM_QA,
  };
  return ended(
    turn,
    [recognised],
    { ...turn.memory, misses: 0 },
    { by: 'question', sentence, words: words.slice(0, 8) },
  );
}

/** Intents that were recognised by what was said; the first goes on as the dialog. */
export function finished(turn: Turn, likely: readonly Candidate[]): Recognition {
  const [first] = likely as readonly [Candidate, ...Candidate[]];
  const isGoingOn = isAbout(turn.memory, first) && turn.memory.asked !== null;
  const before = isGoingOn ? turn.memory.slots : {};
  const all = likely.map((candidate, place) => {
    const heard = turn.heard.find(({ index }) => index === candidate.index) as Heard;
    const filled = fillSlots(candidate.intent, heard, candidate.bindings, place === 0 ? before : {}, null);
    return { candidate, filled, slots: { ...(place === 0 ? before : {}), ...valuesOf(filled) } };
  });
  const intents = all.map(({ candidate, slots }) =>
    recognised(turn, candidate.index.domain, candidate.intent, candidate.confidence, slots, 0),
  );
  const { filled, slots } = all[0] as (typeof all)[number];
  const memory = remembered(first.index.domain, first.intent, slots, 1);
  return ended(turn, intents, memory, {
    by: first.by,
    sentence: first.sentence,
    words: first.words.slice(0, 8),
    found: foundOf(turn, first.intent, filled),
  });
}

/** The intent that is being filled, after an utterance that filled something of it. */
export function asking(
  turn: Turn,
  heard: Heard,
  intent: Intent,
  filled: readonly Filled[],
  by: Why['by'],
): Recognition {
  const slots = { ...turn.memory.slots, ...valuesOf(filled) };
  const { domain } = heard.index;
  const intents = [recognised(turn, domain, intent, 100, slots, 0)];
  const memory = remembered(domain, intent, slots, 1);
  return ended(turn, intents, memory, { by, found: foundOf(turn, intent, filled) });
}

/** The same slot is asked for once more, with its next question. */
export function askedAgain(turn: Turn, { index }: Heard, intent: Intent): Recognition {
  const { memory } = turn;
  const intents = [recognised(turn, index.domain, intent, 100, memory.slots, memory.tries)];
  const again = { ...memory, tries: memory.tries + 1, misses: memory.misses + 1 };
  return ended(turn, intents, again, { by: 'asked-again' });
}

/** Nobody understood: the first unknown intent of the domains answers, if there is one. */
export function unknown(turn: Turn, by: 'unknown' | 'nothing'): Recognition {
  const memory = { ...turn.memory, misses: turn.memory.misses + 1 };
  for (const { domain } of turn.scope.domains) {
    const intent = domain.intents.find(({ type, active }) => type === 'unknown' && active);
    if (intent === undefined) continue;
    const response = reply(intent.responses, turn.request.language, {}, turn.memory.misses);
    const answer = {
      ...named(domain, intent, intent.command ?? intent.code, 'finish'),
      confidence: 0,
      response,
      slots: {},
    };
    return ended(turn, [answer], memory, { by });
  }
  return ended(turn, [], memory, { by });
}

function recognised(
  { request }: Turn,
  domain: Domain,
  intent: Intent,
  confidence: number,
  slots: Slots,
  tries: number,
): RecognisedIntent {
  const missing = missingSlot(intent, slots);
  if (missing !== undefined) {
    const response = reply(missing.prompts, request.language, slots, tries);
    return { ...named(domain, intent, missing.command ?? missing.name, 'asking'), confidence, response, slots };
  }
  const response = reply(intent.responses, request.language, slots);
  return { ...named(domain, intent, intent.command ?? intent.code, 'finish'), confidence, response, slots };
}

function named(domain: Domain, intent: Intent, command: string, status: RecognisedIntent['status']) {
  return { intent: command, code: intent.code, domain: domain.id, scenario: intent.name, status, command };
}

function remembered(domain: Domain, intent: Intent, slots: Slots, tries: number): Memory {
  const missing = missingSlot(intent, slots);
  const about = { domain: domain.id, code: intent.code };
  return { about, asked: missing?.name ?? null, tries: missing === undefined ? 0 : tries, slots, misses: 0 };
}

export function isAbout({ about }: Memory, { index, intent }: Candidate): boolean {
  return about !== null && about.domain === index.domain.id && about.code === intent.code;
}

function valuesOf(filled: readonly Filled[]): Slots {
  return Object.fromEntries(filled.map(({ slot, span }) => [slot, span.value]));
}

function foundOf({ text }: Turn, { slots }: Intent, filled: readonly Filled[]): Why['found'] {
  return filled.map(({ slot, span }) => ({
    slot,
    entity: slots.find(({ name }) => name === slot)?.entity ?? span.entity,
    text: text.cased.slice(span.start, span.end),
    value: span.value,
  }));
}
