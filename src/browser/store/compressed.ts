import type { Patch } from 'immer';

/**
 * The same change in fewer patches: a drag replaces the same positions hundreds of times, and only the last counts.
 * What adds or removes is left as it is, for there order matters. Inverse patches stand newest first, so the last one
 * for a place is how it was before the drag: they are compressed the same way.
 */
export function compressed(patches: readonly Patch[]): readonly Patch[] {
  if (patches.some(({ op }) => op !== 'replace')) return patches;
  const last = new Map<string, Patch>();
  for (const patch of patches) {
    const key = JSON.stringify(patch.path);
    last.delete(key);
    last.set(key, patch);
  }
  return [...last.values()];
}
