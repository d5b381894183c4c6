import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, Position, Variable } from '../../../kernel/model/flow.ts';
import type { Value } from '../../../kernel/model/value.ts';
import type { Extraction } from './plan-extraction.ts';

/** Room beside the moved elements for start and end, in canvas units. */
const STEP = 330;

/** What any value of the type may stand for: inputs always have a value from outside. */
const EMPTY: Readonly<Record<Variable['type'], Value>> = {
  string: '',
  integer: 0,
  long: 0,
  float: 0,
  boolean: false,
  list: [],
  object: {},
};

/** The flow that the composite runs: the moved elements between a start and an end of their own. */
export function extractedFlow(
  flow: Flow,
  extraction: Extraction,
  named: { readonly id: string; readonly name: string },
  catalogue: Catalogue,
): Flow {
  const inside = new Set(extraction.elements);
  const elements = flow.elements.filter(({ id }) => inside.has(id));
  const [start, end] = (['start', 'end'] as const).map((role) => {
    const type = [...catalogue.elements.values()].find((one) => one.role === role);
    return { id: freeId(role, inside), type: type?.type ?? role, name: type?.title.en ?? role, settings: {} };
  }) as [Flow['elements'][number], Flow['elements'][number]];
  const lines = flow.connections
    .filter(({ from }) => inside.has(from))
    .map((line) => (inside.has(line.to) ? line : { ...line, to: end.id }));
  return {
    kind: 'flow',
    formatVersion: flow.formatVersion,
    ...named,
    type: 'subflow',
    purpose: 'self-service',
    isReferenced: false,
    ...(flow.secure === undefined ? {} : { secure: flow.secure }),
    variables: variablesOf(flow, extraction),
    elements: [start, ...elements, end],
    connections: [{ from: start.id, exit: 'next', to: extraction.entry }, ...lines],
    layout: layoutOf(flow, extraction, start.id, end.id),
    ...notesOf(flow, inside),
  };
}

function variablesOf(flow: Flow, { inputs, outputs, own }: Extraction): readonly Variable[] {
  const wanted = new Set([...inputs, ...outputs, ...own]);
  return flow.variables
    .filter(({ name }) => wanted.has(name))
    .map((variable) =>
      inputs.includes(variable.name) && variable.default === undefined
        ? { ...variable, default: EMPTY[variable.type] }
        : variable,
    );
}

function layoutOf(flow: Flow, { elements, entry }: Extraction, start: string, end: string): Flow['layout'] {
  const places = elements.map((id) => [id, placeOf(flow, id)] as const);
  const left = Math.min(...places.map(([, { x }]) => x));
  const right = Math.max(...places.map(([, { x }]) => x));
  const top = Math.min(...places.map(([, { y }]) => y));
  const moved = ({ x, y }: Position): Position => ({ x: x - left + STEP, y: y - top });
  return Object.fromEntries([
    ...places.map(([id, place]) => [id, moved(place)] as const),
    [start, { x: 0, y: moved(placeOf(flow, entry)).y }],
    [end, { x: right - left + 2 * STEP, y: moved(placeOf(flow, entry)).y }],
  ]);
}

/** Notes about the moved elements; they keep their place beside them. */
function notesOf(flow: Flow, inside: ReadonlySet<string>): Pick<Flow, 'notes'> {
  const notes = (flow.notes ?? []).filter(({ anchor }) => anchor !== undefined && inside.has(anchor));
  const places = [...inside].map((id) => placeOf(flow, id));
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  return notes.length === 0
    ? {}
    : { notes: notes.map((note) => ({ ...note, x: note.x - left + STEP, y: note.y - top })) };
}

function placeOf({ layout }: Flow, id: string): Position {
  return (Object.hasOwn(layout, id) ? layout[id] : undefined) ?? { x: 0, y: 0 };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
