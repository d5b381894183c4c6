import type { Question } from '../../../kernel/corpora/domain.ts';
import { comparable, type PlainText } from '../../../kernel/corpora/plain-text.ts';
import { featuresOf } from '../words/features.ts';
import type { Token } from '../words/tokens.ts';
import type { DomainIndex } from './domain-index.ts';
import { percentOf } from './percent-of.ts';
import type { SharedWord } from './sentence-index.ts';

/** A Q&A group that may be asked. */
export interface AskedGroup {
  readonly index: DomainIndex;
  readonly group: string;
}

/** A question that an utterance may be. */
export interface QuestionMatch {
  readonly index: DomainIndex;
  readonly question: Question;
  /** Percent. */
  readonly confidence: number;
  readonly sentence: string;
  readonly words: readonly SharedWord[];
}

const MOST = 5;

/** The questions that an utterance may be, the most likely first. */
export function askQuestions(
  groups: readonly AskedGroup[],
  text: PlainText,
  tokens: readonly Token[],
): readonly QuestionMatch[] {
  const features = featuresOf(tokens, []);
  const form = comparable(text.cased);
  const matches = groups.flatMap(({ index, group }): QuestionMatch[] => {
    const known = index.questions.get(group);
    if (known === undefined) return [];
    const exact = known.exact.get(form);
    const similar = known.similar(features, MOST).map(({ owner, score, sentence, shared }) => ({
      index,
      question: known.questions[owner] as Question,
      confidence: owner === exact ? 100 : percentOf(score),
      sentence,
      words: shared,
    }));
    const isFound = exact === undefined || similar.some(({ question }) => question === known.questions[exact]);
    if (isFound) return similar;
    const question = known.questions[exact] as Question;
    return [{ index, question, confidence: 100, sentence: question.question, words: [] }, ...similar];
  });
  return matches.sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
}
