import { alternativesOf, type Definitions, effectiveSchema, referredSchema } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';

/** Gives the id of some document of the kind that a field refers to, or undefined when there is none. */
export type FindReference = (kind: string) => string | undefined;

/** A reference is required, and there is nothing that it could name. */
export interface Unmet {
  readonly unmet: string;
}

/**
 * A small value that the schema allows: required fields only, each with its first example, its default, or the least
 * that its type permits. `Unmet` names the kind of document that must exist first.
 */
export function smallestValue(
  schema: JsonSchema,
  definitions: Definitions,
  reference: FindReference,
): { readonly value: unknown } | Unmet {
  const own = referredSchema(schema, definitions);
  const preset = presetOf(own);
  if (preset !== undefined) return { value: preset };
  if (own['x-ref'] !== undefined) {
    const id = reference(own['x-ref']);
    return id === undefined ? { unmet: own['x-ref'] } : { value: id };
  }
  const branches = alternativesOf(own, definitions);
  if (branches.length > 0) return firstPossible(own, branches, definitions, reference);
  const { type } = effectiveSchema(own, definitions, undefined);
  if (type === 'object') return smallestObject(own, definitions, reference);
  if (type === 'array') return smallestList(own, definitions, reference);
  if (type === 'boolean') return { value: false };
  return { value: type === 'string' ? '' : Number(own.minimum ?? 0) };
}

function presetOf(schema: JsonSchema): unknown {
  const [example] = (schema.examples ?? []) as readonly unknown[];
  return example ?? schema.default ?? schema.const ?? schema.enum?.[0];
}

function firstPossible(
  schema: JsonSchema,
  branches: readonly JsonSchema[],
  definitions: Definitions,
  reference: FindReference,
): { readonly value: unknown } | Unmet {
  const { oneOf, anyOf, ...shared } = schema;
  const attempts = branches.map((branch) =>
    smallestValue({ type: 'object', ...shared, ...branch }, definitions, reference),
  );
  return attempts.find((attempt) => 'value' in attempt) ?? attempts[0] ?? { value: null };
}

function smallestObject(
  schema: JsonSchema,
  definitions: Definitions,
  reference: FindReference,
): { readonly value: unknown } | Unmet {
  const members: [string, unknown][] = [];
  for (const name of schema.required ?? []) {
    const member = smallestValue(schema.properties?.[name] ?? {}, definitions, reference);
    if ('unmet' in member) return member;
    members.push([name, member.value]);
  }
  return { value: Object.fromEntries(members) };
}

function smallestList(
  schema: JsonSchema,
  definitions: Definitions,
  reference: FindReference,
): { readonly value: unknown } | Unmet {
  const item =
    Number(schema.minItems ?? 0) === 0 ? undefined : smallestValue(schema.items ?? {}, definitions, reference);
  if (item === undefined) return { value: [] };
  return 'unmet' in item ? item : { value: [item.value] };
}
