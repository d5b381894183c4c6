import { compareText } from '../../lib/compare-text.ts';
import type { CallEvent } from '../model/event.ts';

/**
 * The one written form of a trace: a line of JSON per event, keys in order. Two runs of the same documents, scenario and
 * seed give the same text to the byte.
 */
export function traceText(events: readonly CallEvent[]): string {
  return events.map((event) => `${JSON.stringify(event, sorted)}\n`).join('');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value).sort(compareText);
  // Without a prototype, so that a key called __proto__ is a key like any other.
  const copy: Record<string, unknown> = Object.create(null);
  for (const name of names) copy[name] = (value as Record<string, unknown>)[name];
  return copy;
}
