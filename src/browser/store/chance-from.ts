import { nextChance } from '../../kernel/engine/next-chance.ts';

/** Numbers in [0, 1), the same ones for the same seed: commands are pure, so chance reaches them as a number. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    const next = nextChance(state);
    state = next.state;
    return next.value;
  };
}
