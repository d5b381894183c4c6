import type { Position } from '../../../kernel/model/flow.ts';
import { CARD_WIDTH, ENTRY_Y } from './card-size.ts';
import { type ConnectionPath, connectionPath } from './connection-path.ts';
import type { CanvasEdge } from './derive-edges.ts';
import type { CanvasNode } from './derive-nodes.ts';

/** The path of an edge between nodes as they stand; null when one of them is missing. */
export function pathOf(edge: CanvasEdge, nodes: ReadonlyMap<string, CanvasNode>): ConnectionPath | null {
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (source === undefined || target === undefined || edge.data === undefined) return null;
  const from = { x: source.position.x + CARD_WIDTH, y: source.position.y + edge.data.clearance.sourceUp };
  const to = { x: target.position.x, y: target.position.y + ENTRY_Y };
  return connectionPath(from, to, edge.data.clearance);
}

/** The edge nearest to the point, if there is one within `reach` canvas units. */
export function hitConnection(
  point: Position,
  edges: Iterable<CanvasEdge>,
  nodes: ReadonlyMap<string, CanvasNode>,
  reach: number,
): CanvasEdge | null {
  let nearest: CanvasEdge | null = null;
  let least = reach;
  for (const edge of edges) {
    const path = pathOf(edge, nodes);
    if (path === null) continue;
    const away = distanceTo(point, path.points);
    if (away <= least) {
      least = away;
      nearest = edge;
    }
  }
  return nearest;
}

function distanceTo(point: Position, line: readonly Position[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index += 1) {
    const a = line[index - 1];
    const b = line[index];
    if (a !== undefined && b !== undefined) least = Math.min(least, toSegment(point, a, b));
  }
  return least;
}

function toSegment(p: Position, a: Position, b: Position): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
