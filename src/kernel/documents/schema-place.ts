import { pointerSegment, pointerSegments, valueAt } from '../../lib/json-pointer.ts';
import {
  alternativesOf,
  chosenBranch,
  effectiveSchema,
  propertySchema,
  referredSchema,
} from '../model/effective-schema.ts';
import type { Finding } from '../model/finding.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** What the schema says about a place in a document. */
export interface SchemaPlace {
  /** Undefined where the document left the schema: unknown fields, branches that cannot be told. */
  readonly schema: JsonSchema | undefined;
  /** True when the value there must not be shown: it is a secret, holds one, or nobody knows what it is. */
  readonly isSecret: boolean;
  /** The branches of `oneOf` or `anyOf` there. */
  readonly alternatives: readonly JsonSchema[];
  /** Whether the value chose one of the alternatives, whose demands `schema` then contains. */
  readonly hasChosen: boolean;
}

const unknownPlace: SchemaPlace = { schema: undefined, isSecret: true, alternatives: [], hasChosen: false };

/** Follows a JSON pointer through the document and its schema at once. */
export function schemaPlace(root: JsonSchema, document: unknown, pointer: string): SchemaPlace {
  const definitions = root.$defs ?? {};
  let value = document;
  let written = root;
  let schema = effectiveSchema(root, definitions, value);
  for (const segment of pointerSegments(pointer)) {
    if (schema['x-secret'] === true) return unknownPlace;
    const next = Array.isArray(value) ? schema.items : propertySchema(schema, segment);
    if (next === undefined) return unknownPlace;
    value = valueAt(value, `/${pointerSegment(segment)}`);
    written = next;
    schema = effectiveSchema(next, definitions, value);
  }
  const referred = referredSchema(written, definitions);
  const alternatives = alternativesOf(referred, definitions);
  const hasChosen = chosenBranch(referred, alternatives, value) !== undefined;
  return { schema, isSecret: schema['x-secret'] === true, alternatives, hasChosen };
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
