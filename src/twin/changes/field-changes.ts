import { type Definitions, effectiveSchema, propertySchema } from '../../kernel/model/effective-schema.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import { jsonPointer } from '../../lib/json-pointer.ts';
import { sameJson } from '../../lib/same-json.ts';
import type { FieldChange } from './change.ts';

type Plain = Readonly<Record<string, unknown>>;

interface Place {
  readonly path: readonly (string | number)[];
  readonly titles: readonly string[];
}

/** Where the items of a list have one of these, they are the same item in both versions when it is the same. */
const KEYS = ['id', 'key', 'name', 'language', 'variable'] as const;

/** The fields in which two values that a schema describes differ, as deep as they can be told apart. */
export function fieldChanges(
  schema: JsonSchema | undefined,
  definitions: Definitions,
  before: unknown,
  after: unknown,
  place: Place = { path: [], titles: [] },
): readonly FieldChange[] {
  if (sameJson(before, after)) return [];
  if (isPlain(before) && isPlain(after)) return ofObjects(schema, definitions, before, after, place);
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = keyOf([...before, ...after]);
    if (key !== undefined) return ofLists(schema, definitions, { before, after, key }, place);
  }
  return [changeAt(place, before, after)];
}

function ofObjects(
  schema: JsonSchema | undefined,
  definitions: Definitions,
  before: Plain,
  after: Plain,
  { path, titles }: Place,
): readonly FieldChange[] {
  const effective = schema && effectiveSchema(schema, definitions, after);
  const old = schema && effectiveSchema(schema, definitions, before);
  const known = Object.keys(effective?.properties ?? {});
  const names = new Set([...known, ...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const property = (effective && propertySchema(effective, name)) ?? (old && propertySchema(old, name));
    const title = property && effectiveSchema(property, definitions, own(after, name) ?? own(before, name)).title;
    const place = { path: [...path, name], titles: [...titles, title ?? name] };
    return fieldChanges(property, definitions, own(before, name), own(after, name), place);
  });
}

function ofLists(
  schema: JsonSchema | undefined,
  definitions: Definitions,
  lists: { readonly before: readonly unknown[]; readonly after: readonly unknown[]; readonly key: string },
  { path, titles }: Place,
): readonly FieldChange[] {
  const { key } = lists;
  const items = schema && effectiveSchema(schema, definitions, lists.after).items;
  const byKey = (list: readonly unknown[]) => new Map(list.map((item, index) => [textAt(item, key), { item, index }]));
  const [before, after] = [byKey(lists.before), byKey(lists.after)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changes = names.flatMap((name) => {
    const index = after.get(name)?.index ?? before.get(name)?.index ?? 0;
    const place = { path: [...path, index], titles: [...titles, name] };
    return fieldChanges(items, definitions, before.get(name)?.item, after.get(name)?.item, place);
  });
  // Only the order is another one.
  return changes.length === 0 ? [changeAt({ path, titles }, lists.before, lists.after)] : changes;
}

function changeAt({ path, titles }: Place, before: unknown, after: unknown): FieldChange {
  return {
    path: jsonPointer(path),
    titles,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The property by which every item can be told from the others; undefined: there is none. */
function keyOf(items: readonly unknown[]): string | undefined {
  return KEYS.find((key) => items.every((item) => isPlain(item) && typeof own(item, key) === 'string'));
}

function textAt(item: unknown, key: string): string {
  return isPlain(item) ? String(own(item, key)) : '';
}

function own(value: Plain, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
