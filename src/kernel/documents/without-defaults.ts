import { sameJson } from '../../lib/same-json.ts';
import { type Definitions, effectiveSchema, propertySchema } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** A copy of the value without the properties that say only what their defaults say: shorter files, shorter diffs. */
export function withoutDefaults<T>(schema: JsonSchema | undefined, definitions: Definitions, value: T): T {
  return pruned(schema, definitions, value) as T;
}

function pruned(schema: JsonSchema | undefined, definitions: Definitions, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const effective = schema && effectiveSchema(schema, definitions, value);
  if (Array.isArray(value)) return value.map((item) => pruned(effective?.items, definitions, item));
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const property = effective && propertySchema(effective, name);
    const isNeeded = effective?.required?.includes(name) === true;
    const preset = property && effectiveSchema(property, definitions, undefined).default;
    const kept = pruned(property, definitions, member);
    if (isNeeded || preset === undefined || !sameJson(preset, kept)) members.push([name, kept]);
  }
  return Object.fromEntries(members);
}
