import { type Definitions, effectiveSchema, propertySchema } from '../../../../kernel/model/effective-schema.ts';
import { fillDefaults } from '../../../../kernel/model/fill-defaults.ts';
import type { JsonSchema } from '../../../../kernel/model/json-schema.ts';
import { sameJson } from '../../../../lib/same-json.ts';

/**
 * What a form gives back, without the defaults that were filled in to be seen: what the document did not say before and
 * still is as by default stays unsaid, so that a file changes only where somebody changed something.
 */
export function withoutPresets(
  schema: JsonSchema | undefined,
  definitions: Definitions,
  before: unknown,
  after: unknown,
): unknown {
  if (typeof after !== 'object' || after === null || schema === undefined) return after;
  const effective = effectiveSchema(schema, definitions, after);
  if (Array.isArray(after)) {
    const items = Array.isArray(before) ? before : [];
    return after.map((item, index) => withoutPresets(effective.items, definitions, items[index], item));
  }
  const said = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const property = propertySchema(effective, name);
    const wasSaid = Object.hasOwn(said, name);
    if (!wasSaid && isPreset(property, definitions, value)) continue;
    kept[name] = withoutPresets(property, definitions, wasSaid ? said[name as keyof typeof said] : undefined, value);
  }
  return kept;
}

function isPreset(property: JsonSchema | undefined, definitions: Definitions, value: unknown): boolean {
  if (property === undefined) return false;
  const preset = effectiveSchema(property, definitions, undefined).default;
  return preset !== undefined && sameJson(fillDefaults(property, definitions, preset), value);
}
