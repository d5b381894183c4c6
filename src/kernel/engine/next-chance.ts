/**
 * The next number of a call's own chance (mulberry32): the same seed gives the same call on every machine. `state` is
 * an unsigned 32-bit number, `value` lies in [0, 1).
 */
export function nextChance(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000, state: next };
}
