import type { Edge, Node } from '@xyflow/react';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Frame, Note } from '../../../kernel/model/flow.ts';
import { type DrawnChanges, lineKey, type Mark } from '../../../twin/changes/drawn-changes.ts';
import { type CanvasEdge, deriveEdges } from './derive-edges.ts';
import { deriveNodes, type ElementNode } from './derive-nodes.ts';

type Marked = {
  /** Absent: it is the same in both versions. */
  readonly mark?: Mark | undefined;
};

export type ComparedElement = Node<ElementNode['data'] & Marked, 'element'>;
export type ComparedNoteNode = Node<{ readonly note: Note } & Marked, 'note'>;
export type ComparedFrameNode = Node<{ readonly frame: Frame } & Marked, 'frame'>;
export type ComparedNode = ComparedElement | ComparedNoteNode | ComparedFrameNode;
export type ComparedEdge = Edge<NonNullable<CanvasEdge['data']> & Marked, 'connection'>;

export interface ComparedDrawing {
  readonly nodes: ComparedNode[];
  readonly edges: ComparedEdge[];
  /** What is marked and can be gone to, in the order of the drawing: from left to right, then downwards. */
  readonly marked: readonly { readonly node: string; readonly name: string; readonly mark: Mark }[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** What React Flow draws of two versions. */
export function comparedDrawing(changes: DrawnChanges, catalogue: Catalogue): ComparedDrawing {
  const { flow, elements, lines, notes, frames } = changes;
  const derived = deriveNodes(flow, catalogue, NOTHING, new Map());
  const edges = [...deriveEdges(flow.connections, derived, NOTHING, new Map()).values()].map((edge): ComparedEdge => {
    const data = edge.data as NonNullable<CanvasEdge['data']>;
    const mark = lines.get(lineKey(data.connection));
    return { ...edge, data: { ...data, mark }, zIndex: mark === undefined ? 0 : 1 };
  });
  const nodes = [...derived.values()].map((node): ComparedNode => {
    if (node.type === 'note') return { ...node, data: { ...node.data, mark: notes.get(node.data.note.id) } };
    if (node.type === 'frame') return { ...node, data: { ...node.data, mark: frames.get(node.data.frame.id) } };
    return { ...node, data: { ...node.data, mark: elements.get(node.id) } };
  });
  const marked = nodes.flatMap((node) => {
    const { mark } = node.data;
    return mark === undefined ? [] : [{ node: node.id, name: nameOf(node), mark, place: node.position }];
  });
  const inOrder = marked.sort((a, b) => a.place.x - b.place.x || a.place.y - b.place.y);
  return { nodes, edges, marked: inOrder.map(({ node, name, mark }) => ({ node, name, mark })) };
}

function nameOf(node: ComparedNode): string {
  if (node.type === 'element') return node.data.element.name;
  return node.type === 'note' ? node.data.note.text.slice(0, 60) : node.data.frame.title;
}
