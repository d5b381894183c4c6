type Plain = Record<string, unknown>;

/**
 * The second value, made of parts of the first wherever they hold the same data. A document that comes from another
 * thread is all new objects; this way what is remembered of its unchanged parts is found again. Items of lists are
 * recognised by their `id` or `name`, or else by their place.
 */
export function keepSame<T>(before: unknown, after: T): T {
  return kept(before, after) as T;
}

function kept(before: unknown, after: unknown): unknown {
  if (before === after || typeof before !== 'object' || typeof after !== 'object') return after;
  if (before === null || after === null || Array.isArray(before) !== Array.isArray(after)) return after;
  return Array.isArray(after)
    ? keptList(before as readonly unknown[], after)
    : keptObject(before as Plain, after as Plain);
}

function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((item, index): [unknown, unknown] => [keyOf(item) ?? index, item]));
  const items = after.map((item, index) => kept(known.get(keyOf(item) ?? index), item));
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
}

function keptObject(before: Plain, after: Plain): Plain {
  const names = Object.keys(after);
  let isSame = names.length === Object.keys(before).length;
  const made: Plain = Object.create(null) as Plain;
  for (const name of names) {
    const own = Object.hasOwn(before, name) ? before[name] : undefined;
    made[name] = kept(own, after[name]);
    isSame &&= Object.hasOwn(before, name) && made[name] === own;
  }
  return isSame ? before : { ...made };
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, name } = item as Plain;
  const key = id ?? name;
  return typeof key === 'string' ? key : undefined;
}
