import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** What the recogniser remembers of a call between utterances. Plain JSON. */
export interface Memory {
  /** The intent whose slots are being filled, or the last one that was complete. */
  readonly about: IntentName | null;
  /** The slot that the caller was asked for; null when nothing is missing. */
  readonly asked: string | null;
  /** How often in a row it was asked for. */
  readonly tries: number;
  readonly slots: Readonly<Record<string, string>>;
  /** Utterances in a row that were not understood. */
  readonly misses: number;
}

export interface IntentName {
  readonly domain: string;
  readonly code: string;
}

export const NO_MEMORY: Memory = { about: null, asked: null, tries: 0, slots: {}, misses: 0 };

/** Anything else than a memory of ours counts as none. */
export function readMemory(dialog: Value): Memory {
  const about = field(dialog, 'about');
  const domain = field(about, 'domain');
  const code = field(about, 'code');
  const asked = field(dialog, 'asked');
  const slots = field(dialog, 'slots');
  const filled = typeof slots === 'object' && slots !== null && !Array.isArray(slots) ? Object.entries(slots) : [];
  return {
    about: typeof domain === 'string' && typeof code === 'string' ? { domain, code } : null,
    asked: typeof asked === 'string' ? asked : null,
    tries: countOf(field(dialog, 'tries')),
    slots: Object.fromEntries(filled.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    misses: countOf(field(dialog, 'misses')),
  };
}

export function writtenMemory({ about, asked, tries, slots, misses }: Memory): Value {
  return { about: about === null ? null : { ...about }, asked, tries, slots, misses };
}

function countOf(value: Value): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function field(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return null;
  return (value as ValueMap)[name] ?? null;
}
