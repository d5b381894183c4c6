import { type Definitions, effectiveSchema, propertySchema } from './effective-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * A deep copy of the value with every absent property that has a `default` set to it. An absent object is made only
 * when it has a default itself. The value must be valid: what no schema describes is copied as it is.
 */
export function fillDefaults<T>(schema: JsonSchema, definitions: Definitions, value: T): T {
  return filled(schema, definitions, value) as T;
}

function filled(schema: JsonSchema | undefined, definitions: Definitions, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const effective = schema && effectiveSchema(schema, definitions, value);
  if (Array.isArray(value)) return value.map((item) => filled(effective?.items, definitions, item));
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    copy[name] = filled(effective && propertySchema(effective, name), definitions, member);
  }
  for (const [name, property] of Object.entries(effective?.properties ?? {})) {
    if (Object.hasOwn(value, name)) continue;
    const preset = effectiveSchema(property, definitions, undefined).default;
    if (preset !== undefined) copy[name] = filled(property, definitions, preset);
  }
  return copy;
}
