import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Position } from '../../../kernel/model/flow.ts';
import type { CanvasHandle } from './canvas-handle.ts';
import type { CanvasEdge } from './derive-edges.ts';
import type { CanvasNode } from './derive-nodes.ts';

/** What React Flow reports becomes drags, sizes and selections of ours: it never changes the document itself. */
export function hearNodeChanges(canvas: CanvasHandle, changes: readonly NodeChange<CanvasNode>[], reach: number): void {
  const places = new Map<string, Position>();
  for (const change of changes) {
    if (change.type === 'position' && change.dragging === true && change.position !== undefined) {
      places.set(change.id, change.position);
    }
  }
  if (places.size > 0) canvas.actions.drag(places, reach);
  hearResizing(canvas, changes);
  hearSelection(canvas, changes);
}

export function hearEdgeChanges(canvas: CanvasHandle, changes: readonly EdgeChange<CanvasEdge>[]): void {
  hearSelection(canvas, changes);
}

function hearSelection(
  { store, session }: CanvasHandle,
  changes: readonly (NodeChange<CanvasNode> | EdgeChange<CanvasEdge>)[],
): void {
  const selection = new Set(store.api.getState().selection);
  const before = selection.size;
  let isChanged = false;
  for (const change of changes) {
    if (change.type !== 'select' || selection.has(change.id) === change.selected) continue;
    isChanged = true;
    if (change.selected) selection.add(change.id);
    else selection.delete(change.id);
  }
  if (!isChanged) return;
  const ids = [...selection];
  store.select(ids);
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) session.setState({ focus: only, trail: [], exit: null });
  else if (before === 1 && ids.length === 0) session.setState({ exit: null });
}

function hearResizing(canvas: CanvasHandle, changes: readonly NodeChange<CanvasNode>[]): void {
  for (const change of changes) {
    if (change.type !== 'dimensions' || change.resizing === undefined || change.dimensions === undefined) continue;
    const node = canvas.actions.desk.drawing().nodes.get(change.id);
    if (node === undefined) continue;
    const shift = changes.find((other) => other.type === 'position' && other.id === change.id);
    const { resizing } = canvas.session.getState();
    const known = resizing?.node === change.id ? resizing : node.position;
    const place = shift?.type === 'position' && shift.position !== undefined ? shift.position : known;
    const box = { node: change.id, x: place.x, y: place.y, ...change.dimensions };
    canvas.session.setState({ resizing: change.resizing ? box : null });
  }
}
