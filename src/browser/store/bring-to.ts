import { sameJson } from '../../lib/same-json.ts';

type Plain = Record<string, unknown>;

/**
 * Changes a draft to hold the same data as `wanted`, touching only what differs: the undo step stays small, and what
 * is remembered of untouched elements stays good. Items of lists are recognised by their `id` or `name`.
 */
export function bringTo(draft: unknown, wanted: unknown): void {
  if (Array.isArray(draft) && Array.isArray(wanted)) bringList(draft, wanted);
  else bringObject(draft as Plain, wanted as Plain);
}

/** What is to stand where `before` stands: the same object when it could be changed into it. */
function brought(before: unknown, wanted: unknown): unknown {
  if (sameJson(before, wanted)) return before;
  if (!isContainer(before) || !isContainer(wanted) || Array.isArray(before) !== Array.isArray(wanted)) {
    return structuredClone(wanted);
  }
  bringTo(before, wanted);
  return before;
}

function bringObject(draft: Plain, wanted: Plain): void {
  for (const name of Object.keys(draft)) if (!Object.hasOwn(wanted, name)) delete draft[name];
  for (const [name, value] of Object.entries(wanted)) {
    const before = Object.hasOwn(draft, name) ? draft[name] : undefined;
    const after = brought(before, value);
    if (after !== before) draft[name] = after;
  }
}

function bringList(draft: unknown[], wanted: readonly unknown[]): void {
  const known = new Map(draft.map((item, index): [string | number, unknown] => [keyOf(item) ?? index, item]));
  const items = wanted.map((item, index) => {
    const key = keyOf(item) ?? index;
    const before = known.get(key);
    // Each may serve once only: two items of the same name must not become one object.
    known.delete(key);
    return brought(before, item);
  });
  items.forEach((item, index) => {
    if (draft[index] !== item) draft[index] = item;
  });
  if (draft.length > items.length) draft.length = items.length;
}

function keyOf(item: unknown): string | undefined {
  if (!isContainer(item)) return undefined;
  const { id, name } = item as Plain;
  const key = id ?? name;
  return typeof key === 'string' ? key : undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
