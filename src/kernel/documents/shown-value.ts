import { jsonType } from '../../lib/json-type.ts';

/** Longer texts are cut: a message names a value, it does not repeat it. */
const longestShown = 60;

/** A text, number, or word as a message shows it; empty for lists and groups, which are only named by their type. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The JSON type of a value, whole numbers told apart where it matters for the reader. */
export function shownType(value: unknown): string {
  return value === undefined ? 'null' : jsonType(value);
}
