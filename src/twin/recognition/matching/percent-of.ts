/**
 * How often the first intent was the right one at a similarity: measured with bank-utterances.json, each sentence left
 * out in turn and asked for, together with the sentences that nobody taught.
 */
const MEASURED: readonly (readonly [similarity: number, percent: number])[] = [
  [0, 0],
  [0.12, 8],
  [0.2, 30],
  [0.3, 50],
  [0.4, 62],
  [0.5, 80],
  [0.6, 93],
  [0.8, 98],
  [1, 99],
];

/** A similarity, 0 to 1, as a confidence. Only what is said word by word, or fits a rule, is certain. */
export function percentOf(similarity: number): number {
  const above = MEASURED.findIndex(([known]) => known >= similarity);
  const [from, to] = [MEASURED[above - 1], MEASURED[above]];
  if (to === undefined) return 99;
  if (from === undefined) return to[1];
  return Math.round(from[1] + ((similarity - from[0]) / (to[0] - from[0])) * (to[1] - from[1]));
}
