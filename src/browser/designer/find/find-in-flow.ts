import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import { effectiveSchema, propertySchema } from '../../../kernel/model/effective-schema.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { factsOf, framesOf, notesOf } from '../canvas/drawing.ts';
import { frameNode, noteNode } from '../canvas/node-ids.ts';

/** One text of the flow that can be found. */
export interface Findable {
  /** What is shown when it is chosen: an id of the canvas; null for what stands nowhere on it, like variables. */
  readonly node: string | null;
  /** Name of the element, note, frame or variable. */
  readonly name: string;
  readonly place:
    | { readonly at: 'name' | 'id' | 'description' | 'exit' | 'note' | 'frame' | 'variable' }
    | { readonly at: 'setting'; readonly title: string; readonly type: string };
  readonly text: string;
}

export interface Found extends Findable {
  /** Tells it from all other places of the flow. */
  readonly key: string;
  /** Where in the text the query stands. */
  readonly from: number;
  readonly to: number;
}

const ofElements = new WeakMap<Catalogue, WeakMap<FlowElement, readonly Findable[]>>();

/** Every text of the flow. What an element holds is remembered with it: an edit costs one element. */
export function findables(flow: Flow, catalogue: Catalogue): readonly Findable[] {
  const known = ofElements.get(catalogue) ?? new WeakMap<FlowElement, readonly Findable[]>();
  ofElements.set(catalogue, known);
  const elements = flow.elements.flatMap((element) => {
    const texts = known.get(element) ?? elementTexts(element, catalogue);
    known.set(element, texts);
    return texts;
  });
  return [
    ...elements,
    ...notesOf(flow).map(({ id, text }) => at(noteNode(id), text.slice(0, 40), 'note', text)),
    ...framesOf(flow).map(({ id, title }) => at(frameNode(id), title, 'frame', title)),
    ...flow.variables.flatMap(({ name, description }) => [
      at(null, `FLOW.${name}`, 'variable', `FLOW.${name}`),
      ...(description === undefined ? [] : [at(null, `FLOW.${name}`, 'variable', description)]),
    ]),
  ];
}

/** Texts that hold the query, whatever its case; names first, then in the order of the flow. */
export function findText(texts: readonly Findable[], query: string, most = 500): readonly Found[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const found: Found[] = [];
  texts.forEach((text, index) => {
    const from = text.text.toLowerCase().indexOf(wanted);
    if (from >= 0) found.push({ ...text, key: `${text.node} ${index}`, from, to: from + wanted.length });
  });
  const rank = ({ place }: Found): number => (place.at === 'name' ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

function elementTexts(element: FlowElement, catalogue: Catalogue): readonly Findable[] {
  const { id, name, description } = element;
  const { type, exits } = factsOf(element, catalogue);
  const texts = [at(id, name, 'name', name), at(id, name, 'id', id)];
  if (description !== undefined) texts.push(at(id, name, 'description', description));
  for (const { label } of exits) texts.push(at(id, name, 'exit', label.en));
  const settings: Findable[] = [];
  collect(element, type?.schema, catalogue, element.settings, '', settings);
  return [...texts, ...settings];
}

function at(
  node: string | null,
  name: string,
  place: 'name' | 'id' | 'description' | 'exit' | 'note' | 'frame' | 'variable',
  text: string,
): Findable {
  return { node, name, place: { at: place }, text };
}

/** All values in the settings, secrets left out, with the title of the nearest property that has one. */
function collect(
  element: FlowElement,
  schema: JsonSchema | undefined,
  catalogue: Catalogue,
  value: unknown,
  title: string,
  into: Findable[],
): void {
  const effective = schema && effectiveSchema(schema, catalogue.definitions, value);
  if (effective?.['x-secret'] === true) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(element, effective?.items, catalogue, item, title, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const property = effective && propertySchema(effective, key);
      const own = property && effectiveSchema(property, catalogue.definitions, member).title;
      collect(element, property, catalogue, member, own ?? (title || key), into);
    }
  } else if (value !== null && value !== undefined && typeof value !== 'boolean') {
    const place = { at: 'setting', title, type: element.type } as const;
    into.push({ node: element.id, name: element.name, place, text: String(value) });
  }
}
