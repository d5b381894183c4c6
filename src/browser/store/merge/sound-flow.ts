import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Connection, Flow, Position } from '../../../kernel/model/flow.ts';
import { exitsOf } from '../flow/exits-of.ts';

/**
 * The flow without what hangs in the air after a merge: connections to or from what is gone, notes about it, places
 * of it. Elements without a place get one from the first of these versions that has one.
 */
export function soundFlow(flow: Flow, versions: readonly Flow[], catalogue: Catalogue): Flow {
  const exits = new Map(flow.elements.map((element) => [element.id, exitsOf(element, catalogue)]));
  const connections = flow.connections.filter(
    ({ from, exit, to }) => exits.has(to) && exits.get(from)?.some(({ id }) => id === exit) === true,
  );
  const layout = flow.elements.map(({ id }): [string, Position] => [id, placeIn([flow, ...versions], id)]);
  const notes = flow.notes?.map(({ anchor, ...note }) =>
    anchor !== undefined && exits.has(anchor) ? { ...note, anchor } : note,
  );
  return { ...flow, connections, layout: Object.fromEntries(layout), ...(notes === undefined ? {} : { notes }) };
}

function placeIn(versions: readonly Flow[], id: string): Position {
  for (const { layout } of versions) {
    const place = Object.hasOwn(layout, id) ? layout[id] : undefined;
    if (place !== undefined) return place;
  }
  return { x: 0, y: 0 };
}

/** Connections of an element that comes back, as far as its exits and those of its neighbours are free. */
export function linesBack(flow: Flow, id: string, version: Flow): readonly Connection[] {
  const taken = new Set(flow.connections.map(({ from, exit }) => JSON.stringify([from, exit])));
  return version.connections.filter(
    ({ from, exit, to }) => (from === id || to === id) && !taken.has(JSON.stringify([from, exit])),
  );
}
