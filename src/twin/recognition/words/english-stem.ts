const VOWEL = /[aeiouy]/;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bought: 'buy',
    broke: 'break',
    broken: 'break',
    children: 'child',
    did: 'do',
    does: 'do',
    forgot: 'forget',
    forgotten: 'forget',
    gave: 'give',
    given: 'give',
    got: 'get',
    had: 'have',
    has: 'have',
    left: 'leave',
    lost: 'lose',
    made: 'make',
    paid: 'pay',
    people: 'person',
    said: 'say',
    sent: 'send',
    spent: 'spend',
    stole: 'steal',
    stolen: 'steal',
    taken: 'take',
    told: 'tell',
    took: 'take',
    went: 'go',
    gone: 'go',
  }),
);

/** One form for the forms of an English word: `cards` and `card`, `booking`, `booked` and `book`. Light on purpose. */
export function englishStem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutVerbEnding(withoutPlural(word));
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const root = word.slice(0, word.length - ending);
  if (ending === 0 || root.length < 3 || !VOWEL.test(root)) return withoutSilentE(word);
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : withoutSilentE(root);
}

/** So that `change` and `changing` meet. */
function withoutSilentE(word: string): string {
  return word.length > 4 && /[^aeiou]e$/.test(word) ? word.slice(0, -1) : word;
}
