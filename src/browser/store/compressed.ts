import type { Patch } from 'immer';

/**
 * The same change in fewer patches: a drag replaces the same positions hundreds of times, and only the last counts.
 * What adds or removes is left as it is, for there order matters; so is what replaces a place and something in it.
 * Inverse patches stand newest first, so the last one for a place is how it was before the drag: they are compressed
 * the same way.
 */
export function compressed(patches: readonly Patch[]): readonly Patch[] {
  if (patches.some(({ op, path }) => op !== 'replace' || path.at(-1) === 'length')) return patches;
  const last = new Map<string, Patch>();
  for (const patch of patches) {
    const key = JSON.stringify(patch.path);
    last.delete(key);
    last.set(key, patch);
  }
  const places = new Set(last.keys());
  const isNested = [...last.values()].some(({ path }) =>
    path.some((_part, depth) => places.has(JSON.stringify(path.slice(0, depth)))),
  );
  return isNested ? patches : [...last.values()];
}
