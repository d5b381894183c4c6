import type { PlainText } from '../../../kernel/corpora/plain-text.ts';

/** A word of an alphabet, a number, or one Chinese character. `start` and `end`: characters of the plain text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isHan: boolean;
}

const TOKEN = /\p{Script=Han}|\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;

export function tokensOf({ words }: PlainText): readonly Token[] {
  return [...words.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    isHan: HAN.test(text),
  }));
}
