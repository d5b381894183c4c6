import type { Edge } from '@xyflow/react';
import type { Connection } from '../../../kernel/model/flow.ts';
import { ENTRY_Y, exitY } from './card-size.ts';
import type { Clearance } from './connection-path.ts';
import type { CanvasNode, ElementNode } from './derive-nodes.ts';
import type { DrawnExit } from './drawing.ts';
import { connectionEdge } from './node-ids.ts';

export type CanvasEdge = Edge<
  {
    readonly connection: Connection;
    readonly exit: DrawnExit;
    readonly clearance: Clearance;
    /** It leaves or enters something that is selected. */
    readonly isNear: boolean;
  },
  'connection'
>;

/** React Flow's edges: one for each line between elements that are there. Same looks, same objects. */
export function deriveEdges(
  connections: readonly Connection[],
  nodes: ReadonlyMap<string, CanvasNode>,
  selection: ReadonlySet<string>,
  previous: ReadonlyMap<string, CanvasEdge>,
): ReadonlyMap<string, CanvasEdge> {
  const edges = new Map<string, CanvasEdge>();
  for (const connection of connections) {
    const source = nodes.get(connection.from);
    const target = nodes.get(connection.to);
    if (source?.type !== 'element' || target?.type !== 'element') continue;
    const id = connectionEdge(connection);
    const edge = edgeOf(id, connection, source, target, selection, previous.get(id));
    if (edge !== undefined) edges.set(id, edge);
  }
  return edges;
}

function edgeOf(
  id: string,
  connection: Connection,
  source: ElementNode,
  target: ElementNode,
  selection: ReadonlySet<string>,
  previous: CanvasEdge | undefined,
): CanvasEdge | undefined {
  const index = source.data.exits.findIndex((exit) => exit.id === connection.exit);
  const exit = source.data.exits[index];
  if (exit === undefined) return undefined;
  const selected = selection.has(id);
  const isNear = selection.has(source.id) || selection.has(target.id);
  const y = exitY(index);
  const clearance = {
    sourceUp: y,
    sourceDown: (source.height ?? 0) - y,
    targetUp: ENTRY_Y,
    targetDown: (target.height ?? 0) - ENTRY_Y,
  };
  if (
    previous?.data !== undefined &&
    previous.selected === selected &&
    previous.data.isNear === isNear &&
    previous.data.exit === exit &&
    previous.data.clearance.sourceUp === clearance.sourceUp &&
    previous.data.clearance.sourceDown === clearance.sourceDown &&
    previous.data.clearance.targetDown === clearance.targetDown
  )
    return previous;
  return {
    id,
    type: 'connection',
    source: source.id,
    target: target.id,
    sourceHandle: connection.exit,
    targetHandle: 'in',
    selected,
    zIndex: isNear || selected ? 1 : 0,
    // Names, not ids; the arrow needs no translation.
    ariaLabel: `${source.data.element.name} · ${exit.label.en} → ${target.data.element.name}`,
    data: { connection, exit, clearance, isNear },
  };
}
