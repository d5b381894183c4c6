import type { JsonSchema } from '../model/json-schema.ts';
import { closeObjects } from './close-objects.ts';
import { DESCRIPTION, documentSchema, ID, NAME } from './document-schema.ts';

/** The schemas of a catalogue as plain data, by folder name. */
export interface SchemaSources {
  /** The kind's own fields. */
  readonly kinds: Readonly<Record<string, JsonSchema>>;
  /** The settings of each element type. */
  readonly elements: Readonly<Record<string, JsonSchema>>;
  /** Parts that settings, kinds and other parts name with `"$ref": "#/$defs/<part>"`. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

const REFERENCE = '#/$defs/';

/**
 * The self-contained JSON Schema (draft 2020-12) of one document kind: header fields, the kind's own fields, and
 * only those definitions it uses. Every object is closed, so that a misspelt field is refused, not lost. Where the
 * kind's schema says `{ "x-elements": true }` stands a union of all element types, told apart by `type`.
 *
 * @throws Error when the sources contradict themselves: an unknown part, a definition outside `parts`, a kind that
 * declares a header field. That is a mistake in the catalogue, not in a document.
 */
export function publishedSchema(kind: string, sources: SchemaSources): JsonSchema {
  const own = sources.kinds[kind];
  if (own === undefined || !Object.hasOwn(sources.kinds, kind)) {
    throw new Error(`There is no document kind "${kind}"; add the folder catalogue/kinds/${kind}.`);
  }
  refuseOwnDefinitions(`kinds/${kind}`, own);
  const { title, description, ...body } = documentSchema(kind, own);
  const placed = placeElements(body, elementUnion(sources)) as JsonSchema;
  const definitions = usedDefinitions(placed, definitionPool(sources));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:callsmith:schema:${kind}`,
    title: title ?? kind,
    ...(description === undefined ? {} : { description }),
    ...closeObjects(placed),
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}

function refuseOwnDefinitions(place: string, schema: JsonSchema): void {
  if (schema.$defs !== undefined) {
    throw new Error(`catalogue/${place}/schema.json: move each of its $defs to a folder catalogue/parts/<name>.`);
  }
}

function definitionPool(sources: SchemaSources): ReadonlyMap<string, JsonSchema> {
  const pool = new Map<string, JsonSchema>();
  for (const [part, schema] of Object.entries(sources.definitions)) {
    refuseOwnDefinitions(`parts/${part}`, schema);
    pool.set(part, schema);
  }
  for (const [type, settings] of Object.entries(sources.elements)) {
    const name = elementDefinition(type);
    if (pool.has(name)) {
      throw new Error(`Rename catalogue/parts/${name}: the name is taken by the element type "${type}".`);
    }
    refuseOwnDefinitions(`elements/${type}`, settings);
    pool.set(name, elementSchema(type, settings));
  }
  return pool;
}

function elementDefinition(type: string): string {
  return `element-${type}`;
}

function elementSchema(type: string, settings: JsonSchema): JsonSchema {
  const { title, description } = settings;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: { id: ID, type: { const: type }, name: NAME, description: DESCRIPTION, settings },
    required: ['id', 'type', 'name', 'settings'],
  };
}

function elementUnion(sources: SchemaSources): JsonSchema {
  const types = Object.keys(sources.elements);
  return {
    type: 'object',
    discriminator: { propertyName: 'type' },
    oneOf: types.map((type) => ({ $ref: REFERENCE + elementDefinition(type) })),
  };
}

function placeElements(node: unknown, union: JsonSchema): unknown {
  if (Array.isArray(node)) {
    return node.map((child) => placeElements(child, union));
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  if ((node as JsonSchema)['x-elements'] === true) {
    if ((union.oneOf ?? []).length === 0) {
      throw new Error('A kind holds elements, but the catalogue has none; add a folder under catalogue/elements.');
    }
    return union;
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, placeElements(child, union)]));
}

function usedDefinitions(
  schema: JsonSchema,
  pool: ReadonlyMap<string, JsonSchema>,
): Readonly<Record<string, JsonSchema>> {
  const used = new Map<string, JsonSchema>();
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) {
      return;
    }
    const ref = (node as JsonSchema).$ref;
    if (typeof ref === 'string' && !used.has(ref)) {
      const name = ref.startsWith(REFERENCE) ? ref.slice(REFERENCE.length) : undefined;
      const target = name === undefined ? undefined : pool.get(name);
      if (target === undefined) {
        throw new Error(`${place} refers to "${ref}"; write "#/$defs/<folder under catalogue/parts>".`);
      }
      used.set(ref, closeObjects(target));
      visit(target, ref);
    }
    for (const child of Object.values(node)) {
      visit(child, place);
    }
  };
  visit(schema, 'The schema');
  const names = [...used.keys()].sort();
  return Object.fromEntries(names.map((ref) => [ref.slice(REFERENCE.length), used.get(ref) as JsonSchema]));
}
