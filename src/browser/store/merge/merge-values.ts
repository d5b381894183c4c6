import { sameJson } from '../../../lib/same-json.ts';
import { type KeyOf, keyOfLists } from './keyed-list.ts';

/** A value in the common version and on both sides; undefined where it is not there. */
export interface Three {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Told of each place where both sides changed something, each in its own way. */
export type OnConflict = (path: readonly string[], three: Three) => void;

type Plain = Readonly<Record<string, unknown>>;

/** How deep the items of a list are merged; those of other lists are one value each. */
const DEEPER: Readonly<Record<string, number>> = { elements: 1 };

/** What no call and no reader depends on: where both changed it, mine stands without asking. */
const LOOKS: readonly string[] = ['layout'];

/** The value with the changes of both sides; mine where they contradict each other. */
export function mergeValues(three: Three, path: readonly string[], onConflict: OnConflict, depth = 99): unknown {
  const { base, mine, theirs } = three;
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  // Items that both added under one name are different things; fields that both added may hold the same ones.
  const known = base ?? (depth <= 1 ? undefined : Array.isArray(mine) ? [] : {});
  if (depth > 0 && isPlain(mine) && isPlain(theirs) && isPlain(known) && (depth > 1 || mine.type === theirs.type)) {
    return mergeObjects({ base: known, mine, theirs }, path, onConflict, depth - 1);
  }
  if (depth > 0 && Array.isArray(mine) && Array.isArray(theirs) && Array.isArray(known)) {
    const key = keyOfLists([known, mine, theirs]);
    if (key !== undefined) return mergeLists({ base: known, mine, theirs }, key, path, onConflict);
  }
  if (!LOOKS.includes(path[0] ?? '')) onConflict(path, three);
  return mine;
}

function mergeObjects(
  { base, mine, theirs }: { base: Plain; mine: Plain; theirs: Plain },
  path: readonly string[],
  onConflict: OnConflict,
  depth: number,
): Plain {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: [string, unknown][] = [];
  for (const name of names) {
    const three = { base: own(base, name), mine: own(mine, name), theirs: own(theirs, name) };
    const value = mergeValues(three, [...path, name], onConflict, depth);
    if (value !== undefined) merged.push([name, value]);
  }
  return Object.fromEntries(merged);
}

/** In the order of mine; what they added comes last. */
function mergeLists(
  { base, mine, theirs }: { base: readonly unknown[]; mine: readonly unknown[]; theirs: readonly unknown[] },
  key: KeyOf,
  path: readonly string[],
  onConflict: OnConflict,
): readonly unknown[] {
  const [before, own, other] = [byKey(base, key), byKey(mine, key), byKey(theirs, key)];
  const merged: unknown[] = [];
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    const three = { base: before.get(name), mine: own.get(name), theirs: other.get(name) };
    const value = mergeValues(three, [...path, name], onConflict, DEEPER[path.at(-1) ?? ''] ?? 0);
    if (value !== undefined) merged.push(value);
  }
  return merged;
}

function byKey(list: readonly unknown[], key: KeyOf): ReadonlyMap<string, unknown> {
  return new Map(list.map((item) => [key(item), item]));
}

function own(value: Plain, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
