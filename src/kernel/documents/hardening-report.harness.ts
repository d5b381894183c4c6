/** Where the time of a measurement comes from: pure code has none. */
export interface Meter {
  /** Milliseconds. */
  readonly now: () => number;
}

/** Milliseconds that all but one in a hundred of these took at most. */
export function percentile99(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0;
}

/** Repeatable numbers in [0, 1) from a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paths of all values in a document, each with the value itself; the document first. */
export function nodesOf(document: unknown): [readonly (string | number)[], unknown][] {
  const nodes: [readonly (string | number)[], unknown][] = [[[], document]];
  for (const [path, value] of nodes) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      nodes.push([[...path, Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key], member]);
    }
  }
  return nodes;
}
