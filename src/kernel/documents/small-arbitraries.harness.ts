import fc from 'fast-check';
import type { Document } from '../model/document.ts';
import { effectiveSchema, propertySchema } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** Text that survives reading: any character but NUL, and no half characters. */
const anyText = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '0'));
const anyName = anyText.filter((name) => name !== '');
const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const anyKey = anyText.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const anyWhole = fc.maxSafeInteger().map((number) => number + 0);

const anyPlay = fc.record({
  id: anyId,
  type: fc.constant('play'),
  name: anyName,
  settings: fc.record({ say: anyText, times: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: ['say'] }),
});
const anyMenu = fc.record({
  id: anyId,
  type: fc.constant('menu'),
  name: anyName,
  settings: fc.record(
    {
      keys: fc.uniqueArray(fc.constantFrom(...'0123456789*#'), { minLength: 1, maxLength: 12 }),
      mode: fc.constantFrom('keys', 'speech', 'both'),
      value: fc.oneof(anyText, anyNumber),
      headers: fc.dictionary(
        fc.stringMatching(/^[A-Za-z-]{1,9}$/).filter((key) => key !== 'constructor' && key !== 'prototype'),
        anyText,
      ),
    },
    { requiredKeys: ['keys', 'mode'] },
  ),
});

/** Any valid document of the small kind `flow`. */
export const anyFlow: fc.Arbitrary<Document> = fc.record(
  {
    kind: fc.constant('flow'),
    formatVersion: fc.constant(1),
    id: anyId,
    name: anyName,
    description: anyText,
    type: fc.constantFrom('main', 'exception', 'subflow'),
    isReferenced: fc.boolean(),
    elements: fc.uniqueArray(fc.oneof(anyPlay, anyMenu), { selector: ({ id }) => id, maxLength: 6 }),
    connections: fc.array(fc.record({ from: anyId, exit: anyText, to: anyText }), { maxLength: 8 }),
    layout: fc.dictionary(anyKey, fc.record({ x: anyNumber, y: anyWhole })),
  },
  { requiredKeys: ['kind', 'formatVersion', 'id', 'name', 'type', 'elements', 'connections'] },
);

/** The same document with the fields of every group, and the items of every sorted list, in another order. */
export function shuffled<T>(value: T, seed: number, schema: JsonSchema | undefined, root = schema): T {
  if (typeof value !== 'object' || value === null) return value;
  const effective = schema && effectiveSchema(schema, root?.$defs ?? {}, value);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => shuffled(item, seed + index, effective?.items, root));
    return (effective?.['x-sorted-by'] === undefined ? items : reordered(items, seed)) as T;
  }
  const entries = Object.entries(value).map(([key, member]) => {
    const property = effective && propertySchema(effective, key);
    return [key, shuffled(member, seed + 1, property, root)] as const;
  });
  return Object.fromEntries(reordered(entries, seed)) as T;
}

/** A permutation that depends on the seed alone. */
function reordered<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, rank: Math.imul(seed + index * 7919, 2654435761) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
