import { compareText } from '../../lib/compare-text.ts';
import type { Exit } from '../model/element-type.ts';
import type { Connection } from '../model/flow.ts';
import { userText } from '../model/text.ts';
import type { ElementView, Line } from '../model/views.ts';

/** The sound lines of a flow. */
export interface Lines {
  from(element: ElementView): readonly Line[];
  to(element: ElementView): readonly Line[];
}

const none: readonly Line[] = [];

/** Draws the connections whose exit and both elements are there, in an order that does not depend on the file's. */
export function drawLines(connections: readonly Connection[], byId: ReadonlyMap<string, ElementView>): Lines {
  const outgoing = new Map<ElementView, Line[]>();
  const incoming = new Map<ElementView, Line[]>();
  connections.forEach((connection, index) => {
    const from = byId.get(connection.from);
    const to = byId.get(connection.to);
    const exit = from && exitOf(from, connection.exit);
    if (from === undefined || to === undefined || exit === undefined) return;
    const line = { from, exit, to, path: `/connections/${index}` };
    append(outgoing, from, line);
    append(incoming, to, line);
  });
  for (const lines of outgoing.values()) if (lines.length > 1) lines.sort(byExit);
  for (const lines of incoming.values()) if (lines.length > 1) lines.sort(byOrigin);
  return { from: (element) => outgoing.get(element) ?? none, to: (element) => incoming.get(element) ?? none };
}

/** Of an element that cannot be understood every exit is believed: what follows it is not to blame. */
function exitOf({ type, exits }: ElementView, id: string): Exit | undefined {
  return type === undefined ? { id, label: userText(id), kind: 'next' } : exits.find((exit) => exit.id === id);
}

function append(lines: Map<ElementView, Line[]>, element: ElementView, line: Line): void {
  const known = lines.get(element);
  if (known === undefined) lines.set(element, [line]);
  else known.push(line);
}

function byExit(a: Line, b: Line): number {
  const order = a.from.exits.indexOf(a.exit) - b.from.exits.indexOf(b.exit);
  return order === 0 ? compareText(a.to.element.id, b.to.element.id) : order;
}

function byOrigin(a: Line, b: Line): number {
  const order = compareText(a.from.element.id, b.from.element.id);
  return order === 0 ? byExit(a, b) : order;
}
