import { charge, type Frame } from '../term.ts';

/** Up to here a search by the JavaScript engine is fast even on the worst texts; beyond, it can become quadratic. */
const shortLength = 32;

/** Position of `search` in `value` at or after `from`, or -1; linear in the lengths of both. */
export function findText(frame: Frame, value: string, search: string, from: number): number {
  const length = value.length - Math.min(from, value.length) + search.length;
  charge(frame, 1 + (length >> 5));
  if (search.length <= shortLength) return value.indexOf(search, from);
  charge(frame, length >> 2);
  return knuthMorrisPratt(value, search, from);
}

function knuthMorrisPratt(value: string, search: string, from: number): number {
  const fallback = fallbacksOf(search);
  let matched = 0;
  for (let at = from; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    while (matched > 0 && search.charCodeAt(matched) !== unit) matched = fallback[matched - 1] ?? 0;
    if (search.charCodeAt(matched) === unit) matched++;
    if (matched === search.length) return at - matched + 1;
  }
  return -1;
}

/** For each prefix of the search its longest proper prefix that is also its suffix. */
function fallbacksOf(search: string): Uint32Array {
  const fallback = new Uint32Array(search.length);
  let matched = 0;
  for (let at = 1; at < search.length; at++) {
    const unit = search.charCodeAt(at);
    while (matched > 0 && search.charCodeAt(matched) !== unit) matched = fallback[matched - 1] ?? 0;
    if (search.charCodeAt(matched) === unit) matched++;
    fallback[at] = matched;
  }
  return fallback;
}
