import type { Position } from '../../../kernel/model/flow.ts';
import type { Place } from '../../store/flow/place-items.ts';
import type { CanvasNode } from './derive-nodes.ts';
import { contentsOf } from './followers.ts';
import { thingOf } from './node-ids.ts';

/** A note without an anchor belongs to the card that it stands this near to, in canvas units. */
const NEAR = 250;
const MARGIN = { x: 24, top: 48, bottom: 24 } as const;

export interface Arranged {
  readonly moves: readonly Place[];
  readonly frames: readonly { id: string; x: number; y: number; width: number; height: number }[];
}

/**
 * What a new layout of the cards means for the rest: notes stay beside the card that they are about or nearest to, and
 * frames close around what they held.
 */
export function arrangedAround(
  nodes: ReadonlyMap<string, CanvasNode>,
  places: ReadonlyMap<string, Position>,
): Arranged {
  const moved = new Map(places);
  for (const node of nodes.values()) {
    if (node.type !== 'note') continue;
    const card = cardOf(node, nodes);
    const place = card && places.get(card.id);
    if (card === undefined || place === undefined) continue;
    moved.set(node.id, {
      x: node.position.x + place.x - card.position.x,
      y: node.position.y + place.y - card.position.y,
    });
  }
  const moves = [...moved].flatMap(([node, { x, y }]) => {
    const thing = thingOf(node);
    return thing.kind === 'connection' ? [] : [{ what: thing.kind, id: thing.id, x, y }];
  });
  return { moves, frames: [...nodes.values()].flatMap((node) => closed(node, nodes, moved)) };
}

function cardOf(note: CanvasNode, nodes: ReadonlyMap<string, CanvasNode>): CanvasNode | undefined {
  const anchor = note.type === 'note' ? note.data.note.anchor : undefined;
  if (anchor !== undefined) return nodes.get(anchor);
  let nearest: CanvasNode | undefined;
  let least = NEAR;
  for (const node of nodes.values()) {
    if (node.type !== 'element') continue;
    const away = Math.hypot(gap(note, node, 'x', 'width'), gap(note, node, 'y', 'height'));
    if (away < least) {
      least = away;
      nearest = node;
    }
  }
  return nearest;
}

/** How far two boxes are apart on one axis; 0 where they overlap. */
function gap(a: CanvasNode, b: CanvasNode, axis: 'x' | 'y', size: 'width' | 'height'): number {
  const [startA, startB] = [a.position[axis], b.position[axis]];
  return Math.max(0, startB - startA - (a[size] ?? 0), startA - startB - (b[size] ?? 0));
}

function closed(
  frame: CanvasNode,
  nodes: ReadonlyMap<string, CanvasNode>,
  moved: ReadonlyMap<string, Position>,
): Arranged['frames'] {
  if (frame.type !== 'frame') return [];
  const inside = contentsOf(frame, nodes);
  if (!inside.some((id) => moved.has(id))) return [];
  const boxes = inside.flatMap((id) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ ...node, position: moved.get(id) ?? node.position }];
  });
  const x = Math.min(...boxes.map(({ position }) => position.x)) - MARGIN.x;
  const y = Math.min(...boxes.map(({ position }) => position.y)) - MARGIN.top;
  const right = Math.max(...boxes.map(({ position, width = 0 }) => position.x + width)) + MARGIN.x;
  const bottom = Math.max(...boxes.map(({ position, height = 0 }) => position.y + height)) + MARGIN.bottom;
  return [{ id: frame.data.frame.id, x, y, width: right - x, height: bottom - y }];
}
