/** A text in three forms of equal length, so that a place in one is the same place in the others. */
export interface PlainText {
  /** Full-width letters and digits as usual ones. */
  readonly cased: string;
  /** In small letters. */
  readonly lower: string;
  /** In small letters, with spaces for everything that is neither letter nor digit. */
  readonly words: string;
}

const NO_WORD = /[^\p{L}\p{M}\p{N}]/gu;

export function plainText(text: string): PlainText {
  const cased = text.normalize('NFKC');
  const lower = smallLetters(cased);
  return { cased, lower, words: lower.replace(NO_WORD, (character) => ' '.repeat(character.length)) };
}

/** What two utterances share that differ in nothing but spaces, punctuation and case. */
export function comparable(text: string): string {
  return plainText(text)
    .words.replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();
}

/** A few letters grow when they become small; they stay as they are. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}
