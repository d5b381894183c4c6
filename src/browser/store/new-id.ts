/** Longest readable part: the number must fit into the 64 characters of an id. */
const LONGEST = 40;

/**
 * An id that says what it is for: the name in lower case, and a number that nobody has yet: `play-37`. Numbers are
 * drawn, not counted, so that two people who add to the same flow at once hardly ever choose the same.
 *
 * @param chance gives numbers in [0, 1)
 */
export function newId(name: string, isTaken: (id: string) => boolean, chance: () => number): string {
  const readable = readablePart(name) || 'item';
  for (let range = 100; ; range *= 2) {
    const id = `${readable}-${1 + Math.floor(chance() * (range - 1))}`;
    if (!isTaken(id)) return id;
  }
}

/** The name as far as ids may hold it; a number at its end is left off, for the id gets its own. */
function readablePart(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/(-\d+)+-?$|-+$/g, '')
    .replace(/^-+/, '');
}
