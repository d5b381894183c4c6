import { jsonType } from '../../lib/json-type.ts';
import type { JsonSchema } from './json-schema.ts';

/** What `#/$defs/<name>` means. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/*
 * Schemas never change, so what is made of two of them is made once: every element of every flow asks for the same.
 */
const owns = new WeakMap<object, WeakMap<object, JsonSchema>>();
const joins = new WeakMap<object, WeakMap<object, JsonSchema>>();
const alternatives = new WeakMap<object, WeakMap<object, readonly JsonSchema[]>>();

/** References may lead to references, but not round in circles. */
const longestChain = 32;

/**
 * The one schema that speaks about this value: `$ref` resolved, `allOf` joined, and of `oneOf` or `anyOf` the branch
 * that the value chose (by `const` properties, the discriminator, or its JSON type). When no branch fits, only what
 * stands beside them is left. Throws for a reference to nowhere: schemas are our own code.
 */
export function effectiveSchema(schema: JsonSchema, definitions: Definitions, value: unknown, chain = 0): JsonSchema {
  const { $ref, oneOf, anyOf, allOf } = schema;
  if ($ref === undefined && oneOf === undefined && anyOf === undefined && allOf === undefined) return schema;
  const own = withoutBranches(schema);
  if (chain > longestChain) throw new Error(`Schema references go in a circle at ${$ref ?? 'oneOf'}`);
  let result: JsonSchema = own;
  if ($ref !== undefined) {
    const target = effectiveSchema(definitionOf($ref, definitions), definitions, value, chain + 1);
    result = Object.keys(own).length === 0 ? target : joined(target, own);
  }
  for (const part of (allOf ?? []) as readonly JsonSchema[]) {
    result = joined(result, effectiveSchema(part, definitions, value, chain + 1));
  }
  const branch = chosenBranch(schema, alternativesOf(schema, definitions), value);
  return branch === undefined ? result : joined(result, effectiveSchema(branch, definitions, value, chain + 1));
}

/** The branches of `oneOf` or `anyOf` in this schema; none when it has no branches. */
export function alternativesOf(schema: JsonSchema, definitions: Definitions): readonly JsonSchema[] {
  const branches = schema.oneOf ?? (schema.anyOf as readonly JsonSchema[] | undefined);
  if (branches === undefined) return [];
  return remembered(alternatives, definitions, branches, () =>
    branches.map((branch) => (branch.$ref === undefined ? branch : definitionOf(branch.$ref, definitions))),
  );
}

/** The schema itself, or what it refers to when it says nothing besides; for what effectiveSchema leaves out. */
export function referredSchema(schema: JsonSchema, definitions: Definitions, chain = 0): JsonSchema {
  if (schema.$ref === undefined || chain > longestChain) return schema;
  const { $ref, ...own } = schema;
  return { ...referredSchema(definitionOf($ref, definitions), definitions, chain + 1), ...own };
}

/** The alternative that the value chose, if it can be told. */
export function chosenBranch(
  schema: JsonSchema,
  alternatives: readonly JsonSchema[],
  value: unknown,
): JsonSchema | undefined {
  const discriminator = schema.discriminator as { readonly propertyName: string } | undefined;
  const byConstant = alternatives.find((branch) => constantsFit(branch, value, discriminator?.propertyName));
  if (byConstant !== undefined) return byConstant;
  const byType = alternatives.filter((branch) => branch.const === value || typeFits(branch, value));
  return byType.length === 1 ? byType[0] : undefined;
}

/** The schema of a property of an object that this effective schema describes. */
export function propertySchema(schema: JsonSchema, name: string): JsonSchema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function definitionOf(ref: string, definitions: Definitions): JsonSchema {
  const name = ref.startsWith('#/$defs/') ? ref.slice('#/$defs/'.length) : '';
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (definition === undefined) throw new Error(`Schema reference ${ref} leads nowhere`);
  return definition;
}

function joined(general: JsonSchema, specific: JsonSchema): JsonSchema {
  return remembered(joins, general, specific, () => {
    const both: Record<string, unknown> = { ...general, ...specific };
    if (general.properties && specific.properties) both.properties = { ...general.properties, ...specific.properties };
    if (general.required && specific.required) both.required = [...general.required, ...specific.required];
    return both;
  });
}

function withoutBranches(schema: JsonSchema): JsonSchema {
  return remembered(owns, schema, schema, () => {
    const { $ref, oneOf, anyOf, allOf, ...own } = schema;
    return own;
  });
}

function remembered<T>(memory: WeakMap<object, WeakMap<object, T>>, first: object, second: object, make: () => T): T {
  let bySecond = memory.get(first);
  if (bySecond === undefined) {
    bySecond = new WeakMap();
    memory.set(first, bySecond);
  }
  let made = bySecond.get(second);
  if (made === undefined) {
    made = make();
    bySecond.set(second, made);
  }
  return made;
}

function constantsFit(branch: JsonSchema, value: unknown, discriminator: string | undefined): boolean {
  if (typeof value !== 'object' || value === null || branch.properties === undefined) return false;
  const names = discriminator === undefined ? Object.keys(branch.properties) : [discriminator];
  let constants = 0;
  for (const name of names) {
    const property = branch.properties[name];
    const isConstant = property !== undefined && (property.const !== undefined || name === discriminator);
    if (!isConstant) continue;
    const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (own === undefined || (own !== property.const && !property.enum?.some((listed) => listed === own))) return false;
    constants += 1;
  }
  return constants > 0;
}

function typeFits(branch: JsonSchema, value: unknown): boolean {
  if (branch.enum !== undefined) return branch.enum.some((listed) => listed === value);
  if (branch.type === undefined || branch.const !== undefined) return false;
  const types = typeof branch.type === 'string' ? [branch.type] : branch.type;
  return types.includes(jsonType(value)) || (types.includes('integer') && Number.isInteger(value));
}
