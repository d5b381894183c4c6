/** A measured ratio, with the figure it has to reach when there is one (design.md, "What it must be, measured"). */
export interface Figure {
  readonly what: string;
  readonly ratio: number;
  readonly atLeast?: number;
}

/** One line of the report: what, how much, what was wanted, and whether it was reached. */
export function figureLine({ what, ratio, atLeast }: Figure): string {
  const measured = `  ${what.padEnd(64)} ${figure(ratio).padStart(8)}`;
  if (atLeast === undefined) return measured;
  const verdict = ratio >= atLeast ? 'reached' : `missed by ${Math.round((1 - ratio / atLeast) * 100)} %`;
  return `${measured}  goal ${figure(atLeast).padStart(6)}  ${verdict}`;
}

function figure(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(3);
}
