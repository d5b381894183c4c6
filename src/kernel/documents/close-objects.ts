import type { JsonSchema } from '../model/json-schema.ts';

const OF_SCHEMAS = ['oneOf', 'anyOf', 'prefixItems'];
const BY_NAME = ['properties', 'patternProperties'];
const OF_ONE = ['items', 'additionalProperties'];

/**
 * The schema with `additionalProperties: false` on every object that does not say otherwise. Stays out of `if`,
 * `then`, `else`, `not` and `allOf`: these look at an object that another schema has closed already.
 */
export function closeObjects(schema: JsonSchema): JsonSchema {
  const closed: Record<string, unknown> = { ...schema };
  for (const keyword of OF_SCHEMAS) {
    const list = closed[keyword];
    if (Array.isArray(list)) {
      closed[keyword] = list.map((child: JsonSchema) => closeObjects(child));
    }
  }
  for (const keyword of BY_NAME) {
    const map = closed[keyword];
    if (typeof map === 'object' && map !== null) {
      closed[keyword] = Object.fromEntries(
        Object.entries(map).map(([name, child]) => [name, closeObjects(child as JsonSchema)]),
      );
    }
  }
  for (const keyword of OF_ONE) {
    const child = closed[keyword];
    if (typeof child === 'object' && child !== null) {
      closed[keyword] = closeObjects(child as JsonSchema);
    }
  }
  if (schema.type === 'object' && schema.properties !== undefined && schema.additionalProperties === undefined) {
    closed.additionalProperties = false;
  }
  return closed;
}
