import type { Entity } from '../../../kernel/corpora/domain.ts';
import { type PlainText, plainText } from '../../../kernel/corpora/plain-text.ts';
import type { Span } from './span.ts';

/** Finds the values and synonyms of a general entity in a text. */
export type ValueFinder = (text: PlainText) => readonly Span[];

interface Term {
  readonly written: string;
  readonly value: string;
}

const ALPHABET = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Terms are found by their first letters, so that a list of thousands costs no more than one of ten. */
export function valueFinder({ name, values }: Entity): ValueFinder {
  const byStart = new Map<string, Term[]>();
  for (const { value, synonyms } of values) {
    for (const word of [value, ...synonyms]) {
      const written = spaced(plainText(word).words);
      if (written === '') continue;
      const start = written.slice(0, 1);
      const terms = byStart.get(start) ?? [];
      terms.push({ written, value });
      byStart.set(start, terms);
    }
  }
  for (const terms of byStart.values()) terms.sort((a, b) => b.written.length - a.written.length);
  return ({ words }) => {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const terms = byStart.get(words[at] ?? '');
      if (terms === undefined || !isBoundary(words, at)) continue;
      for (const { written, value } of terms) {
        const end = endOf(words, at, written);
        if (end === undefined || !isBoundary(words, end)) continue;
        spans.push({ entity: name, start: at, end, value });
        break;
      }
    }
    return spans;
  };
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Where the term ends that begins here, however many spaces the text has between its words. */
function endOf(words: string, start: number, written: string): number | undefined {
  let at = start;
  for (const letter of written) {
    if (letter === ' ') {
      if (words[at] !== ' ') return undefined;
      while (words[at] === ' ') at += 1;
    } else if (words.startsWith(letter, at)) at += letter.length;
    else return undefined;
  }
  return at;
}

/** Words of an alphabet begin and end where no letter stands beside them; Chinese has no such places. */
function isBoundary(words: string, at: number): boolean {
  const [before, after] = [words[at - 1] ?? ' ', words[at] ?? ' '];
  return !ALPHABET.test(before) || !ALPHABET.test(after) || HAN.test(before) || HAN.test(after);
}
