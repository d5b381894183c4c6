import type { Question, QuestionGroup } from '../../../kernel/corpora/domain.ts';
import { comparable, plainText } from '../../../kernel/corpora/plain-text.ts';
import { featuresOf } from '../words/features.ts';
import { tokensOf } from '../words/tokens.ts';
import { type SentenceIndex, sentenceIndex } from './sentence-index.ts';

/** The questions of one group, prepared. */
export interface QuestionIndex {
  readonly questions: readonly Question[];
  readonly exact: ReadonlyMap<string, number>;
  readonly similar: SentenceIndex;
}

export function questionIndex({ questions }: QuestionGroup): QuestionIndex {
  const exact = new Map<string, number>();
  const sentences = questions.flatMap(({ question, similar }, owner) =>
    [question, ...similar].map((text) => {
      const form = comparable(text);
      if (!exact.has(form)) exact.set(form, owner);
      return { owner, text, features: featuresOf(tokensOf(plainText(text)), []) };
    }),
  );
  return { questions, exact, similar: sentenceIndex(sentences) };
}
