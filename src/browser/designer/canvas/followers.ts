import type { Position } from '../../../kernel/model/flow.ts';
import type { CanvasNode } from './derive-nodes.ts';

/** What goes along with dragged nodes: what stands inside a frame, and the notes about an element. */
export function followersOf(
  nodes: ReadonlyMap<string, CanvasNode>,
  dragged: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  for (const node of nodes.values()) {
    if (node.type === 'frame' && dragged.has(node.id)) {
      for (const inside of contentsOf(node, nodes)) if (!dragged.has(inside)) leaders.set(inside, node.id);
    }
  }
  for (const node of nodes.values()) {
    const anchor = node.type === 'note' ? node.data.note.anchor : undefined;
    if (anchor === undefined || dragged.has(node.id) || leaders.has(node.id)) continue;
    if (dragged.has(anchor)) leaders.set(node.id, anchor);
    else {
      const leader = leaders.get(anchor);
      if (leader !== undefined) leaders.set(node.id, leader);
    }
  }
  return leaders;
}

/** The places of dragged nodes and of all that goes along with them. */
export function withFollowers(
  nodes: ReadonlyMap<string, CanvasNode>,
  places: ReadonlyMap<string, Position>,
  leaders: ReadonlyMap<string, string>,
): ReadonlyMap<string, Position> {
  const all = new Map(places);
  for (const [id, leader] of leaders) {
    const [node, head, place] = [nodes.get(id), nodes.get(leader), places.get(leader)];
    if (node === undefined || head === undefined || place === undefined) continue;
    all.set(id, {
      x: node.position.x + place.x - head.position.x,
      y: node.position.y + place.y - head.position.y,
    });
  }
  return all;
}

/** What stands wholly inside a frame. */
export function contentsOf(frame: CanvasNode, nodes: ReadonlyMap<string, CanvasNode>): readonly string[] {
  const { x, y } = frame.position;
  const [right, bottom] = [x + (frame.width ?? 0), y + (frame.height ?? 0)];
  return [...nodes.values()].flatMap((node) => {
    const isInside =
      node.id !== frame.id &&
      node.position.x >= x &&
      node.position.y >= y &&
      node.position.x + (node.width ?? 0) <= right &&
      node.position.y + (node.height ?? 0) <= bottom;
    return isInside ? [node.id] : [];
  });
}
