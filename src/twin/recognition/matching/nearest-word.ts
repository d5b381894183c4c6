/** The known word that a misspelt one is meant to be. */
export type NearestWord = (word: string) => string | undefined;

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LETTERS = /^\p{L}+$/u;

/**
 * Finds known words from which another differs by one letter: missing, added, changed, or two that are swapped. Of
 * several the first in order of the alphabet.
 */
export function nearestWord(known: Iterable<string>): NearestWord {
  const byRemains = new Map<string, string[]>();
  for (const word of [...known].filter(isLong).sort()) {
    for (const remains of [word, ...withoutOne(word)]) {
      const words = byRemains.get(remains) ?? [];
      words.push(word);
      byRemains.set(remains, words);
    }
  }
  return (word) => {
    if (!isLong(word)) return;
    const found = [word, ...withoutOne(word)].flatMap((remains) => byRemains.get(remains) ?? []);
    return found.filter((other) => isNear(word, other)).sort()[0];
  };
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST && LETTERS.test(word);
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Words that share remains may differ by two changes; those are not near. */
function isNear(word: string, other: string): boolean {
  if (word.length !== other.length) return Math.abs(word.length - other.length) === 1;
  const places = Array.from(word, (_, index) => index).filter((index) => word[index] !== other[index]);
  const [first = 0, second = 0] = places;
  if (places.length <= 1) return true;
  return places.length === 2 && second === first + 1 && word[first] === other[second] && word[second] === other[first];
}
