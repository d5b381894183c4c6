/** What was expected and what was found, of one utterance. */
export interface Pair {
  readonly expected: string;
  readonly found: string;
}

/** How often each expected intent was taken for each. */
export interface Confusion {
  /** Codes in the order of the alphabet: rows are expected, columns found. */
  readonly codes: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly intents: readonly IntentFigures[];
}

/** Percent; null where there is nothing to count: nothing was expected, or nothing found. */
export interface IntentFigures {
  readonly code: string;
  /** Of those that were found as this intent, how many are. */
  readonly precision: number | null;
  /** Of those that are this intent, how many were found. */
  readonly recall: number | null;
  /** Utterances that mean it. */
  readonly expected: number;
}

export function confusionOf(pairs: readonly Pair[]): Confusion {
  const codes = [...new Set(pairs.flatMap(({ expected, found }) => [expected, found]))].sort();
  const counts = codes.map((expected) =>
    codes.map((found) => pairs.filter((pair) => pair.expected === expected && pair.found === found).length),
  );
  const intents = codes.map((code, at) => {
    const right = counts[at]?.[at] ?? 0;
    const expected = (counts[at] ?? []).reduce(sum, 0);
    const found = counts.map((row) => row[at] ?? 0).reduce(sum, 0);
    return { code, precision: percentOf(right, found), recall: percentOf(right, expected), expected };
  });
  return { codes, counts, intents };
}

/** Rounded down to a tenth, so that only all is 100. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;
}

function sum(a: number, b: number): number {
  return a + b;
}
