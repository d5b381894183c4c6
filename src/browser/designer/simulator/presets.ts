import { type CallInputs, readInputs } from './call-inputs.ts';

/** What a call starts with, kept under a name for the next time. */
export interface Preset {
  readonly name: string;
  readonly inputs: CallInputs;
}

/** Where presets are kept: `localStorage`, or what behaves like it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const LONGEST = 100;

/** The presets of a tenant in the order of their names. What cannot be read is left out. */
export function readPresets(shelf: Shelf, tenant: string): readonly Preset[] {
  const kept = parsed(shelf.getItem(keyOf(tenant)));
  if (!Array.isArray(kept)) return [];
  const presets = kept.flatMap((each: unknown) => {
    const { name, inputs } = (each ?? {}) as Readonly<Record<string, unknown>>;
    const read = typeof name === 'string' ? readInputs(inputs) : null;
    return read === null ? [] : [{ name: name as string, inputs: read }];
  });
  return ordered(presets);
}

/** The presets with one more; one of the same name is replaced. */
export function withPreset(presets: readonly Preset[], preset: Preset): readonly Preset[] {
  return ordered([...withoutPreset(presets, preset.name), preset]).slice(0, LONGEST);
}

export function withoutPreset(presets: readonly Preset[], name: string): readonly Preset[] {
  return presets.filter((preset) => preset.name !== name);
}

/** False when the browser has no room for them, or none at all. */
export function keepPresets(shelf: Shelf, tenant: string, presets: readonly Preset[]): boolean {
  try {
    shelf.setItem(keyOf(tenant), JSON.stringify(presets));
    return true;
  } catch {
    return false;
  }
}

function ordered(presets: readonly Preset[]): readonly Preset[] {
  return [...presets].sort((a, b) => a.name.localeCompare(b.name));
}

function keyOf(tenant: string): string {
  return `callsmith.call-presets.${tenant}`;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
