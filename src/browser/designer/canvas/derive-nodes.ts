import type { Node } from '@xyflow/react';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Connection, Flow, FlowElement, Frame, Note, Position } from '../../../kernel/model/flow.ts';
import { CARD_WIDTH, cardHeight, ENTRY_Y, exitY, handleBox } from './card-size.ts';
import {
  type Box,
  type DrawnExit,
  drawnExits,
  type Facts,
  factsOf,
  framesOf,
  NOTE_SIZE,
  notesOf,
  outgoing,
  positionsOf,
} from './drawing.ts';
import { frameNode, noteNode } from './node-ids.ts';

export type ElementNode = Node<
  { readonly element: FlowElement; readonly facts: Facts; readonly exits: readonly DrawnExit[] },
  'element'
>;
export type NoteNode = Node<{ readonly note: Note }, 'note'>;
export type FrameNode = Node<{ readonly frame: Frame }, 'frame'>;
export type CanvasNode = ElementNode | NoteNode | FrameNode;

/** What stands in a frame must stay within reach: only the frame's title takes the pointer. */
const TITLE_ONLY = { pointerEvents: 'none' } as const;

const NO_LINES: readonly Connection[] = [];

/**
 * React Flow's nodes for a flow. Nodes that look the same as in `previous` are the very same objects, so that an edit
 * redraws one card and not a thousand.
 */
export function deriveNodes(
  flow: Flow,
  catalogue: Catalogue,
  selection: ReadonlySet<string>,
  previous: ReadonlyMap<string, CanvasNode>,
): ReadonlyMap<string, CanvasNode> {
  const nodes = new Map<string, CanvasNode>();
  const add = (node: CanvasNode): void => {
    nodes.set(node.id, node);
  };
  for (const frame of framesOf(flow)) {
    const id = frameNode(frame.id);
    add(frameNodeOf(id, frame, selection.has(id), previous.get(id)));
  }
  const lines = outgoing(flow.connections);
  const exitsOf = (element: FlowElement): number => {
    const known = previous.get(element.id);
    if (known?.type === 'element' && known.data.element === element) return known.data.exits.length;
    return factsOf(element, catalogue).exits.length;
  };
  const positions = positionsOf(flow, exitsOf);
  for (const element of flow.elements) {
    const place = positions.get(element.id) ?? { x: 0, y: 0 };
    const facts = factsOf(element, catalogue);
    const exits = { lines: lines.get(element.id) ?? NO_LINES, facts };
    add(elementNodeOf(element, place, exits, selection.has(element.id), previous.get(element.id)));
  }
  for (const note of notesOf(flow)) {
    const id = noteNode(note.id);
    add(noteNodeOf(id, note, selection.has(id), previous.get(id)));
  }
  return nodes;
}

/** The nodes with those that are being dragged or resized as they are in the meantime. */
export function withMoved(
  nodes: ReadonlyMap<string, CanvasNode>,
  moved: ReadonlyMap<string, Position> | null,
  resizing: (Box & { readonly node: string }) | null,
): CanvasNode[] {
  const list = [...nodes.values()];
  if (moved === null && resizing === null) return list;
  return list.map((node) => {
    if (resizing?.node === node.id) {
      const { x, y, width, height } = resizing;
      return { ...node, position: { x, y }, width, height, measured: { width, height } };
    }
    const position = moved?.get(node.id);
    return position === undefined ? node : { ...node, position };
  });
}

function elementNodeOf(
  element: FlowElement,
  position: Position,
  { facts, lines }: { facts: Facts; lines: readonly Connection[] },
  selected: boolean,
  previous: CanvasNode | undefined,
): ElementNode {
  const isKnown = previous?.type === 'element' && previous.data.element === element;
  const isSameLines = isKnown && sameDrawn(previous.data.exits, facts.exits.length, lines);
  if (isSameLines && samePlace(previous, position, selected)) return previous;
  const data = isSameLines ? previous.data : { element, facts, exits: drawnExits(facts.exits, lines) };
  const height = cardHeight(data.exits.length);
  return {
    id: element.id,
    type: 'element',
    position,
    selected,
    data,
    width: CARD_WIDTH,
    height,
    measured: { width: CARD_WIDTH, height },
    handles: isSameLines && previous.handles !== undefined ? previous.handles : handlesOf(data.exits),
  };
}

function handlesOf(exits: readonly DrawnExit[]): NonNullable<ElementNode['handles']> {
  return [
    { id: 'in', type: 'target', position: 'left' as never, ...handleBox(0, ENTRY_Y) },
    ...exits.map(({ id }, index) => ({
      id,
      type: 'source' as const,
      position: 'right' as never,
      ...handleBox(CARD_WIDTH, exitY(index)),
    })),
  ];
}

/** Whether these are the exits of the same settings with the same lines: which exits are drawn says it all. */
function sameDrawn(exits: readonly DrawnExit[], known: number, lines: readonly Connection[]): boolean {
  const drawn = new Set(lines.map(({ exit }) => exit));
  let gone = 0;
  for (const exit of exits) {
    if (exit.isDrawn !== drawn.has(exit.id)) return false;
    if (exit.isGone) gone += 1;
    drawn.delete(exit.id);
  }
  return drawn.size === 0 && exits.length - gone === known;
}

function noteNodeOf(id: string, note: Note, selected: boolean, previous: CanvasNode | undefined): NoteNode {
  if (previous?.type === 'note' && previous.data.note === note && previous.selected === selected) return previous;
  const { width = NOTE_SIZE.width, height = NOTE_SIZE.height } = note;
  const place = { position: { x: note.x, y: note.y }, width, height, measured: { width, height } };
  return { id, type: 'note', selected, data: { note }, handles: [], ...place };
}

function frameNodeOf(id: string, frame: Frame, selected: boolean, previous: CanvasNode | undefined): FrameNode {
  if (previous?.type === 'frame' && previous.data.frame === frame && previous.selected === selected) return previous;
  const { width, height } = frame;
  const place = { position: { x: frame.x, y: frame.y }, width, height, measured: { width, height } };
  return {
    id,
    type: 'frame',
    selected,
    data: { frame },
    handles: [],
    zIndex: -1,
    dragHandle: '.cs-frame-title',
    style: TITLE_ONLY,
    ...place,
  };
}

function samePlace(node: CanvasNode, { x, y }: Position, selected: boolean): boolean {
  return node.position.x === x && node.position.y === y && node.selected === selected;
}
