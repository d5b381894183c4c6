/** Something that is measured: does its work once and gives something that depends on it, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Median over the rounds, runs a second. */
  readonly perSecond: number;
}

/** Warm-up rounds before the counted ones: compilers need a few. */
const WARM_UP = 2;

/**
 * Measures all contenders in turn, round by round, so that a busy machine slows all of them alike, and takes each one's
 * median. Only ratios between the results mean anything.
 */
export function sideBySide(
  contenders: readonly Contender[],
  rounds: number,
  milliseconds: number,
): readonly Measured[] {
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    contenders.forEach(({ run }, i) => {
      const rate = rateOf(run, milliseconds);
      if (round >= WARM_UP) rates[i]?.push(rate);
    });
  }
  return contenders.map(({ name }, i) => ({ name, perSecond: median(rates[i] ?? []) }));
}

let kept: unknown;

function rateOf(run: () => unknown, milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  do {
    for (let i = 0; i < 10; i += 1) kept = run();
    runs += 10;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  if (kept === start) throw new Error('A contender gave back the clock.');
  return (runs / elapsed) * 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
