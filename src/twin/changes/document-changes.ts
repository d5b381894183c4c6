import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Flow, FlowElement, Frame, Note } from '../../kernel/model/flow.ts';
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import type { Change, FieldChange, Thing } from './change.ts';
import { connectionChanges } from './connection-changes.ts';
import { fieldChanges } from './field-changes.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Where and how large something is drawn means nothing to a call, so moving it is no change. */
const DRAWING = new Set(['x', 'y', 'width', 'height']);

const TEXT: JsonSchema = { type: 'string' };
const ELEMENT_FIELDS: JsonSchema = {
  type: 'object',
  properties: { name: { ...TEXT, title: 'Name' }, description: { ...TEXT, title: 'Description' } },
};

/**
 * What somebody changed between two versions of a document, in the order of elements, connections, variables, notes,
 * frames and other fields. Equal documents, and those that are only drawn elsewhere, have no changes.
 */
export function documentChanges(before: Document, after: Document, catalogue: Catalogue): readonly Change[] {
  const schema = catalogue.kinds.get(after.kind)?.schema ?? {};
  const { definitions } = catalogue;
  if (after.kind !== 'flow') {
    return fieldChanges(titled(schema), definitions, before, after).map((field) => ({ what: 'field', field }));
  }
  const [old, now] = [before as Flow, after as Flow];
  const things = (about: Thing, list: 'notes' | 'frames'): readonly Change[] =>
    changesById(about, named<Note | Frame>(old[list]), named<Note | Frame>(now[list]), (from, to) =>
      fieldChanges(itemsOf(schema, list), definitions, undrawn(from), undrawn(to)),
    );
  const variables = changesById(
    'variable',
    old.variables.map((each) => ({ ...each, id: each.name })),
    now.variables.map((each) => ({ ...each, id: each.name })),
    (from, to) => fieldChanges(itemsOf(schema, 'variables'), definitions, from, to),
  );
  const others = fieldChanges(titled(schema), definitions, rest(old), rest(now));
  return [
    ...changesById('element', old.elements, now.elements, (from, to) => elementChanges(from, to, catalogue)),
    ...connectionChanges(old, now, catalogue),
    ...variables,
    ...things('note', 'notes'),
    ...things('frame', 'frames'),
    ...others.map((field): Change => ({ what: 'field', field })),
  ];
}

function elementChanges(before: FlowElement, after: FlowElement, catalogue: Catalogue): readonly FieldChange[] {
  const { settings: old, ...ownOld } = before;
  const { settings: now, ...ownNow } = after;
  return [
    ...fieldChanges(ELEMENT_FIELDS, {}, ownOld, ownNow),
    ...fieldChanges(catalogue.elements.get(after.type)?.schema, catalogue.definitions, old, now),
  ];
}

function changesById<Item extends { readonly id: string; readonly name: string }>(
  about: Thing,
  before: readonly Item[],
  after: readonly Item[],
  compare: (before: Item, after: Item) => readonly FieldChange[],
): readonly Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((item): readonly Change[] => {
    const { id, name } = item;
    const was = old.get(id);
    if (was === undefined) return [{ what: 'added', about, id, name }];
    const fields = compare(was, item);
    return fields.length === 0 ? [] : [{ what: 'changed', about, id, name, fields }];
  });
  const removed = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id, name }): Change => ({ what: 'removed', about, id, name }));
  return [...changes, ...removed];
}

/** Notes are called by how they begin, frames by their title. */
function named<Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
): readonly (Item & { readonly name: string })[] {
  return (items ?? []).map((item) => {
    const { text, title } = item as { readonly text?: string; readonly title?: string };
    const [name = ''] = (title ?? text ?? item.id).split('\n');
    return { ...item, name: name.length > 60 ? `${name.slice(0, 60)}…` : name };
  });
}

function undrawn(item: Plain | { readonly id: string }): Plain {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !DRAWING.has(name) && name !== 'name'));
}

function rest({ elements, connections, layout, notes, frames, variables, ...others }: Flow): Plain {
  return others;
}

function itemsOf(schema: JsonSchema, list: string): JsonSchema | undefined {
  return schema.properties?.[list]?.items;
}

function titled(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: { ...ELEMENT_FIELDS.properties, ...schema.properties } };
}
