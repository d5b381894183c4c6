import { readsOf } from '../../../kernel/expressions/references.ts';
import { readsOfTemplate } from '../../../kernel/expressions/template-parts.ts';
import { assignedVariables } from '../../../kernel/inspection/assigned-variables.ts';
import { reachable } from '../../../kernel/inspection/reachable.ts';
import type { ElementView, FlowView, Line } from '../../../kernel/model/views.ts';

const FLOW = 'FLOW.';

/** What becomes of a flow's variables in a part of it that is entered at one element; names without `FLOW.`. */
export interface ValuesWithin {
  /** Read where they may not have been written within: the part needs the value from before. */
  readonly needed: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  /** Whether it has been written on every way out. */
  isAlwaysWritten(name: string): boolean;
}

/** @param inside the elements of the part; lines from them to others lead out of it */
export function valuesWithin(view: FlowView, entry: ElementView, inside: ReadonlySet<ElementView>): ValuesWithin {
  const out: ElementView = { ...entry, marked: { ...entry.marked, writes: [] } };
  const leading = (line: Line): Line => (inside.has(line.to) ? line : { ...line, to: out });
  const lines = {
    from: (element: ElementView) => (element === out ? [] : view.linesFrom(element).map(leading)),
    to: () => [],
  };
  // What they hold before the part is not known here: a default may have been written over.
  const bare = view.flow.variables.map(({ default: _before, ...variable }) => variable);
  const assigned = assignedVariables(bare, [entry], lines);
  const reached = reachable([entry], (element) => lines.from(element).map(({ to }) => to));
  // What no call comes to is known of no way: it keeps what it names.
  const isSet = (element: ElementView, name: string): boolean =>
    reached.has(element) && assigned(element, FLOW + name) === 'always';
  const needed = new Set<string>();
  const written = new Set<string>();
  for (const element of inside) {
    if (reached.has(element)) for (const name of writesOf(element)) written.add(name);
    for (const name of readsIn(view, element)) if (!isSet(element, name)) needed.add(name);
  }
  return { needed, written, isAlwaysWritten: (name) => assigned(out, FLOW + name) === 'always' };
}

/** The variables that are read from an element on, wherever calls may go from there. */
export function readFrom(view: FlowView, first: ElementView): ReadonlySet<string> {
  const later = reachable([first], (element) => view.linesFrom(element).map(({ to }) => to));
  return new Set([...later].flatMap((element) => [...readsIn(view, element)]));
}

/** The flow's variables that an element uses in any way, in its own texts and in those of prompts that it plays. */
export function usedBy(view: FlowView, element: ElementView): ReadonlySet<string> {
  return new Set([...readsIn(view, element), ...writesOf(element)]);
}

/** Those that it reads in texts of other documents, which do not change when the flow does. */
export function borrowedReads(view: FlowView, element: ElementView): ReadonlySet<string> {
  return namesIn(view, element, true);
}

/** What counts for itself reads its count, though its settings only say where it writes it. */
function readsIn(view: FlowView, element: ElementView): ReadonlySet<string> {
  const read = namesIn(view, element, false);
  return element.bounds ? new Set([...read, ...writesOf(element)]) : read;
}

function namesIn(view: FlowView, element: ElementView, isBorrowed: boolean): ReadonlySet<string> {
  const readings = view.readings(element).filter(({ from }) => !isBorrowed || from !== undefined);
  const names = readings.flatMap(({ text, mark }) => (mark === undefined ? readsOfTemplate(text) : readsOf(text)));
  return new Set(ownNames(names));
}

function writesOf({ marked }: ElementView): readonly string[] {
  return ownNames(marked.writes.map(({ variable }) => variable));
}

function ownNames(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name.startsWith(FLOW) ? [name.slice(FLOW.length)] : []));
}
