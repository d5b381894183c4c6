import { pointerSegment, pointerSegments, valueAt } from '../../lib/json-pointer.ts';
import { effectiveSchema, propertySchema } from '../model/effective-schema.ts';
import type { Finding } from '../model/finding.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** What the schema says about a place in a document. */
export interface SchemaPlace {
  /** Undefined where the document left the schema: unknown fields, branches that cannot be told. */
  readonly schema: JsonSchema | undefined;
  /** True when the value there must not be shown: it is a secret, holds one, or nobody knows what it is. */
  readonly isSecret: boolean;
}

/** Follows a JSON pointer through the document and its schema at once. */
export function schemaPlace(root: JsonSchema, document: unknown, pointer: string): SchemaPlace {
  const definitions = root.$defs ?? {};
  let value = document;
  let schema: JsonSchema | undefined = effectiveSchema(root, definitions, value);
  for (const segment of pointerSegments(pointer)) {
    if (schema['x-secret'] === true) return { schema: undefined, isSecret: true };
    const next: JsonSchema | undefined = Array.isArray(value) ? schema.items : propertySchema(schema, segment);
    value = valueAt(value, `/${pointerSegment(segment)}`);
    if (next === undefined) return { schema: undefined, isSecret: true };
    schema = effectiveSchema(next, definitions, value);
  }
  return { schema, isSecret: schema['x-secret'] === true };
}

/** The element that a pointer leads into, by id and as the user named it. */
export function elementAt(document: unknown, pointer: string): Pick<Finding, 'element'> {
  const elementPointer = /^\/elements\/\d+(?=\/|$)/.exec(pointer)?.[0];
  if (elementPointer === undefined) return {};
  const [id, name] = [valueAt(document, `${elementPointer}/id`), valueAt(document, `${elementPointer}/name`)];
  const knownId = typeof id === 'string' ? id : '';
  const knownName = typeof name === 'string' ? name : knownId;
  return knownName === '' ? {} : { element: { id: knownId, name: knownName } };
}
