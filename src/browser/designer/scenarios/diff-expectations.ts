import { sameJson } from '../../../lib/same-json.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';

export interface DiffLine {
  readonly side: 'same' | 'gone' | 'new';
  readonly what: Expectation;
}

/** More than this many comparisons are not made: what differs is then told as all gone and all new. */
const MOST = 4_000_000;

/** How one list of expectations becomes another: the longest common part stays, what goes stands before what comes. */
export function diffExpectations(before: readonly Expectation[], after: readonly Expectation[]): readonly DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && sameJson(before[start], after[start])) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  return [
    ...lines('same', before.slice(0, start)),
    ...(old.length * now.length > MOST ? [...lines('gone', old), ...lines('new', now)] : between(old, now)),
    ...lines('same', before.slice(before.length - end)),
  ];
}

function lines(side: DiffLine['side'], list: readonly Expectation[]): readonly DiffLine[] {
  return list.map((what) => ({ side, what }));
}

/** The longest common part by the usual table; each cell holds its length from there to the ends. */
function between(old: readonly Expectation[], now: readonly Expectation[]): readonly DiffLine[] {
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const keys = now.map((what) => canonical(what));
  const oldKeys = old.map((what) => canonical(what));
  const cell = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        oldKeys[i] === keys[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const result: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && come !== undefined && oldKeys[i] === keys[j]) {
      result.push({ side: 'same', what: come });
      [i, j] = [i + 1, j + 1];
    } else if (gone !== undefined && (come === undefined || cell(i + 1, j) >= cell(i, j + 1))) {
      result.push({ side: 'gone', what: gone });
      i += 1;
    } else if (come !== undefined) {
      result.push({ side: 'new', what: come });
      j += 1;
    }
  }
  return result;
}

/** The same text for the same data. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** The lines near a change, with how many unchanged ones are left out in between. */
export function excerpt(diff: readonly DiffLine[], context = 2): readonly (DiffLine | { readonly skipped: number })[] {
  const isNear = diff.map((_, index) =>
    diff.slice(Math.max(0, index - context), index + context + 1).some(({ side }) => side !== 'same'),
  );
  const result: (DiffLine | { skipped: number })[] = [];
  for (const [index, line] of diff.entries()) {
    const last = result.at(-1);
    if (isNear[index]) result.push(line);
    else if (last !== undefined && 'skipped' in last) last.skipped += 1;
    else result.push({ skipped: 1 });
  }
  return result;
}
