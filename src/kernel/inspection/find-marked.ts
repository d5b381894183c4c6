import { pointerSegment } from '../../lib/json-pointer.ts';
import type { Definitions } from '../model/effective-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type {
  Above,
  ExpressionUse,
  GivenInputs,
  ItemUse,
  Marked,
  MediaUse,
  ReferenceUse,
  TemplateUse,
  Twin,
  UrlUse,
  WriteUse,
} from '../model/marked.ts';
import { walkSchema } from '../model/schema-walk.ts';

/** What is found on the way. */
type Found = { [Key in keyof Marked]: Marked[Key][number][] };

/** What the annotations of a schema tell of a value; paths start with `path`. */
export function findMarked(schema: JsonSchema, definitions: Definitions, value: unknown, path = ''): Marked {
  const found = nothingFound();
  collectMarked(schema, definitions, value, path, found);
  return found;
}

export function nothingFound(): Found {
  return {
    expressions: [] as ExpressionUse[],
    templates: [] as TemplateUse[],
    writes: [] as WriteUse[],
    references: [] as ReferenceUse[],
    media: [] as MediaUse[],
    urls: [] as UrlUse[],
    given: [] as GivenInputs[],
    items: [] as ItemUse[],
    above: [] as Above[],
    twins: [] as Twin[],
  };
}

/** As findMarked, added to what was found before. `other` is called for every value, for annotations of its own. */
export function collectMarked(
  schema: JsonSchema,
  definitions: Definitions,
  value: unknown,
  path: string,
  found: Found,
  other?: (schema: JsonSchema, value: unknown, path: string) => void,
): void {
  walkSchema(
    schema,
    definitions,
    value,
    (effective, member, at, parent) => {
      if (typeof member === 'string') noteText(effective, member, at, parent, found);
      else if (typeof member === 'number') noteNumber(effective, member, at, parent, found);
      else if (Array.isArray(member)) noteList(effective, member, at, found);
      noteMedia(effective, member, at, found);
      other?.(effective, member, at);
    },
    path,
  );
}

function noteText(schema: JsonSchema, text: string, path: string, parent: object | undefined, found: Found): void {
  const expression = schema['x-expression'];
  if (expression !== undefined) found.expressions.push({ text, path, mark: expression });
  const template = schema['x-template'];
  if (template !== undefined) found.templates.push({ text, path, mark: template });
  const kind = schema['x-ref'];
  const serves = schema['x-serves'] === true ? { serves: true as const } : {};
  if (kind !== undefined) found.references.push({ kind, id: text, path, ...serves });
  if (schema['x-url'] === true) found.urls.push({ url: text, path });
  noteItem(schema, text, path, path, found);
  const mark = schema['x-variable'];
  if (mark === undefined) return;
  const hasValue = mark.from !== undefined && parent !== undefined && Object.hasOwn(parent, mark.from);
  const valuePath = siblingPath(path, mark.from ?? '');
  found.writes.push({ variable: text, path, mark, ...(hasValue ? { valuePath } : {}) });
}

function noteNumber(schema: JsonSchema, value: number, path: string, parent: object | undefined, found: Found): void {
  const sibling = schema['x-not-above'];
  if (sibling === undefined || parent === undefined || !Object.hasOwn(parent, sibling)) return;
  const limit = (parent as Record<string, unknown>)[sibling];
  if (typeof limit === 'number' && value > limit) found.above.push({ path, value, sibling, limit });
}

function noteList(schema: JsonSchema, items: readonly unknown[], path: string, found: Found): void {
  noteTwins(schema, items, path, found);
  items.forEach((item, index) => {
    noteItem(schema, nameOf(item), `${path}/${index}/name`, path, found);
  });
  const sibling = schema['x-inputs-of'];
  if (sibling === undefined) return;
  found.given.push({ path, names: items.map(nameOf), documentPath: siblingPath(path, sibling) });
}

function nameOf(row: unknown): string {
  return String((row as { readonly name?: unknown } | null)?.name ?? '');
}

/** @param from the field that carries the mark: the document's name stands beside it */
function noteItem(schema: JsonSchema, name: string, path: string, from: string, found: Found): void {
  const mark = schema['x-item-of'];
  if (mark !== undefined) found.items.push({ name, path, mark, documentPath: siblingPath(from, mark.document) });
}

function siblingPath(path: string, sibling: string): string {
  return `${path.slice(0, path.lastIndexOf('/'))}/${pointerSegment(sibling)}`;
}

function noteTwins(schema: JsonSchema, items: readonly unknown[], path: string, found: Found): void {
  const property = schema['x-unique-by'];
  if (property === undefined) return;
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    if (typeof item !== 'object' || item === null || !Object.hasOwn(item, property)) return;
    const value = (item as Record<string, unknown>)[property];
    const at = `${path}/${index}/${pointerSegment(property)}`;
    if (seen.has(value))
      found.twins.push({ path: at, value: String(value), list: path.slice(path.lastIndexOf('/') + 1) });
    seen.add(value);
  });
}

function noteMedia(schema: JsonSchema, value: unknown, path: string, found: Found): void {
  const media = schema['x-media'];
  if (media === undefined) return;
  const unless = schema['x-media-unless'];
  const isSpared = unless !== undefined && typeof value === 'object' && value !== null && Object.hasOwn(value, unless);
  if (!isSpared) found.media.push({ media, path });
}
