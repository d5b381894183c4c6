/** Fields that tell the items of a list apart, tried in this order. */
const KEYS: readonly (readonly string[])[] = [['id'], ['name'], ['from', 'exit'], ['key']];

/** `{"id":"play-1"}`: which fields tell the item apart, and what they hold. */
export type KeyOf = (item: unknown) => string;

/**
 * How the items of these lists can be recognised: by the first fields that all items have and no two of one list
 * share. Undefined when there are none: then the list is one value.
 */
export function keyOfLists(lists: readonly (readonly unknown[])[]): KeyOf | undefined {
  for (const fields of KEYS) {
    const key: KeyOf = (item) =>
      JSON.stringify(Object.fromEntries(fields.map((field) => [field, ownText(item, field)])));
    const isGood = lists.every(
      (list) =>
        list.every((item) => fields.every((field) => ownText(item, field) !== undefined)) &&
        new Set(list.map(key)).size === list.length,
    );
    if (isGood) return key;
  }
  return undefined;
}

/** Whether it is the item that a key names. */
export function isItem(item: unknown, key: string): boolean {
  return Object.entries(JSON.parse(key) as object).every(([field, value]) => ownText(item, field) === value);
}

function ownText(item: unknown, field: string): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, field)) return undefined;
  const value = (item as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}
