import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { CanvasHandle } from './canvas-handle.ts';
import type { CanvasEdge } from './derive-edges.ts';
import type { CanvasNode } from './derive-nodes.ts';
import type { View } from './desk.ts';
import type { Box } from './drawing.ts';
import { firstView } from './first-view.ts';
import { revealed } from './revealed.ts';

const FIT = { padding: 0.1, maxZoom: 1 } as const;

/** Lends React Flow's window to the actions for as long as the canvas is there. */
export function useView(canvas: CanvasHandle, box: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<CanvasNode, CanvasEdge>();
  const api = useStoreApi();
  useEffect(() => {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160;
    const size = (): { width: number; height: number } => {
      const { width, height } = api.getState();
      return { width, height };
    };
    const view: View = {
      centre() {
        const { x = 0, y = 0 } = box.current?.getBoundingClientRect() ?? {};
        const { width, height } = size();
        return flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
      },
      toScreen(place) {
        const { x, y, zoom } = flow.getViewport();
        return { x: place.x * zoom + x, y: place.y * zoom + y };
      },
      reveal(id) {
        const node = canvas.actions.desk.drawing().nodes.get(id);
        if (node === undefined) return;
        const item = { ...node.position, width: node.width ?? 0, height: node.height ?? 0 };
        const viewport = revealed(flow.getViewport(), size(), item);
        if (viewport !== null) void flow.setViewport(viewport, { duration });
      },
      zoomTo: (ids) => void flow.fitView({ ...FIT, nodes: ids.map((id) => ({ id })), duration }),
      fit: () => void flow.fitView({ ...FIT, duration }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration }),
    };
    canvas.attach(view);
    return () => canvas.attach(null);
  }, [canvas, flow, api, box]);
  useEffect(() => {
    let isDone = false;
    const showFirst = (): void => {
      const { width, height, panZoom } = api.getState();
      if (isDone || width === 0 || panZoom === null) return;
      isDone = true;
      stop();
      const { nodes } = canvas.actions.desk.drawing();
      const { elements } = canvas.store.context.catalogue;
      const start = canvas.store.api
        .getState()
        .document.elements.find(({ type }) => elements.get(type)?.role === 'start');
      const node = start === undefined ? undefined : nodes.get(start.id);
      void flow.setViewport(firstView({ width, height }, [...nodes.values()].map(boxOf), node && boxOf(node)));
    };
    const stop = api.subscribe(showFirst);
    showFirst();
    return stop;
  }, [canvas, flow, api]);
}

function boxOf({ position, width = 0, height = 0 }: CanvasNode): Box {
  return { ...position, width, height };
}
