import { pointerSegment } from '../../lib/json-pointer.ts';
import { type Definitions, effectiveSchema, propertySchema } from './effective-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Called once per value that a schema describes, parents first. `path` is a JSON pointer. */
export type Visit = (schema: JsonSchema, value: unknown, path: string, parent: object | undefined) => void;

/**
 * Visits the value and everything in it together with the schema that describes it: references resolved, branches
 * chosen (see effectiveSchema). What no schema describes is not visited. `path` is where the value itself stands.
 */
export function walkSchema(
  schema: JsonSchema,
  definitions: Definitions,
  value: unknown,
  visit: Visit,
  path = '',
): void {
  walk(schema, definitions, value, visit, path, undefined);
}

function walk(
  schema: JsonSchema,
  definitions: Definitions,
  value: unknown,
  visit: Visit,
  path: string,
  parent: object | undefined,
): void {
  const effective = effectiveSchema(schema, definitions, value);
  visit(effective, value, path, parent);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = effective.items;
    if (items !== undefined) {
      value.forEach((item, index) => {
        walk(items, definitions, item, visit, `${path}/${index}`, value);
      });
    }
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const property = propertySchema(effective, name);
    if (property === undefined) continue;
    walk(property, definitions, member, visit, `${path}/${pointerSegment(name)}`, value);
  }
}
