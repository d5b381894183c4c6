import { CLEAR_CONTEXT, type Intent } from '../../kernel/corpora/domain.ts';
import { plainText } from '../../kernel/corpora/plain-text.ts';
import { continued, followedUp } from './continue-dialog.ts';
import { type Memory, NO_MEMORY, readMemory } from './dialog/memory.ts';
import type { Clock } from './entities/clock.ts';
import { askQuestions } from './matching/ask-questions.ts';
import { byLikelihood, candidatesOf, heardBy } from './matching/classify.ts';
import { saysWords } from './matching/domain-index.ts';
import type { Recognition, RecognitionRequest } from './recognition.ts';
import type { Scope } from './scope.ts';
import { answered, eventful, finished, type Turn, unknown } from './turn.ts';
import { tokensOf } from './words/tokens.ts';

/**
 * What an utterance means. The same scope, request and clock give the same answer, whenever and wherever. Order: words
 * of events; what was asked for; questions of Q&A groups; rules and corpora; new values for what was said before.
 */
export function recognise(scope: Scope, request: RecognitionRequest, clock: Clock): Recognition {
  const turn = turnOf(scope, request, clock);
  const event = eventOf(turn);
  if (event !== undefined) return eventful(turn, event.domain, event.intent, event.words);
  if (turn.tokens.length === 0) return unknown(turn, 'nothing');
  const going = continued(turn);
  if (going !== undefined) return going;
  const [question] = turn.questions;
  const [candidate] = turn.candidates;
  const isQuestion = question !== undefined && question.confidence >= (candidate?.confidence ?? 0);
  if (isQuestion && question.confidence >= question.index.domain.thresholds.lower) return answered(turn, question);
  const likely = turn.candidates.filter(isLikely);
  const isCertain = candidate !== undefined && candidate.by !== 'similar';
  const more = isCertain ? undefined : followedUp(turn);
  if (more !== undefined) return more;
  return likely.length > 0 ? finished(turn, likely) : unknown(turn, 'unknown');
}

function isLikely({ confidence, index }: Turn['candidates'][number]): boolean {
  return confidence >= index.domain.thresholds.lower;
}

function turnOf(scope: Scope, request: RecognitionRequest, clock: Clock): Turn {
  const text = plainText(request.content);
  const tokens = tokensOf(text);
  const heard = scope.domains.map((index) => heardBy(index, text, tokens, clock));
  const candidates = heard.flatMap((one) => candidatesOf(one, request.context)).sort(byLikelihood);
  return {
    scope,
    request,
    text,
    tokens,
    heard,
    candidates,
    questions: askQuestions(scope.groups, text, tokens),
    memory: memoryOf(request),
  };
}

function memoryOf({ event, dialog }: RecognitionRequest): Memory {
  if (event === 'clear-session-cache') return NO_MEMORY;
  const memory = readMemory(dialog);
  return event === 'clear-context-cache' ? { ...NO_MEMORY, misses: memory.misses } : memory;
}

function eventOf({ scope, request, tokens }: Turn) {
  for (const { domain, events } of scope.domains) {
    const named = events.find(({ intent }) => intent.code === request.event || isClearing(intent, request.event));
    if (named !== undefined && (tokens.length === 0 || named.intent.code === request.event)) {
      return { domain, intent: named.intent, words: request.event };
    }
    for (const { intent, words } of events) {
      const said = words.find((one) => saysWords(tokens, one));
      if (said !== undefined) return { domain, intent, words: said };
    }
  }
  return;
}

/** The element's own event clears, and is told of only when nothing is said besides. */
function isClearing({ code }: Intent, event: string): boolean {
  return code === CLEAR_CONTEXT && event === 'clear-context-cache';
}
