import { Background, ReactFlow, type ReactFlowProps, useReactFlow, useStoreApi } from '@xyflow/react';
import { type DragEvent, type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { PALETTE_DRAG } from '../palette/palette-drag.ts';
import { ArrowHeads } from './arrow-heads.tsx';
import { useCanvas, useSession } from './canvas-context.ts';
import type { KeyTargets } from './canvas-keys.ts';
import { detailAt } from './canvas-session.ts';
import { hearConnect, hearConnectEnd } from './connection-drops.ts';
import { ConnectionLine } from './connection-line.tsx';
import type { CanvasEdge } from './derive-edges.ts';
import { type CanvasNode, withMoved } from './derive-nodes.ts';
import { DraggedLine } from './dragged-line.tsx';
import { ElementNodeView } from './element-node.tsx';
import { FrameNodeView } from './frame-node.tsx';
import { MiniMap } from './mini-map.tsx';
import { hearEdgeChanges, hearNodeChanges } from './node-changes.ts';
import { NoteNodeView } from './note-node.tsx';
import { SnapLines } from './snap-lines-view.tsx';

const nodeTypes = { element: ElementNodeView, note: NoteNodeView, frame: FrameNodeView };
const edgeTypes = { connection: ConnectionLine };
/** How near lines attract what is dragged, and connections what is dropped; CSS pixels. */
const REACH = 6;
const DROP_REACH = 14;
/** So many items are drawn whether they are seen or not: bringing them in while one zooms costs more than having them. */
const DRAWN_WHOLE = 150;

/** React Flow, fed with what the document says. */
export function CanvasSurface(props: {
  readonly box: RefObject<HTMLElement | null>;
  readonly targets: KeyTargets;
}): ReactNode {
  const { canvas } = useCanvas();
  const document = useStore(canvas.store.api, (state) => state.document);
  const selection = useStore(canvas.store.api, (state) => state.selection);
  const moved = useSession((session) => session.moved);
  const resizing = useSession((session) => session.resizing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing is derived from these two.
  const drawing = useMemo(() => canvas.actions.desk.drawing(), [canvas, document, selection]);
  const nodes = useMemo(() => withMoved(drawing.nodes, moved, resizing), [drawing, moved, resizing]);
  const edges = useMemo(() => [...drawing.edges.values()], [drawing.edges]);
  const hands = useHands(props.box, props.targets);
  return (
    <ReactFlow<CanvasNode, CanvasEdge>
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      connectionLineComponent={DraggedLine}
      onlyRenderVisibleElements={nodes.length > DRAWN_WHOLE}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
      minZoom={0.04}
      maxZoom={2}
      zoomOnDoubleClick={false}
      nodeDragThreshold={3}
      connectionDragThreshold={3}
      connectionRadius={24}
      elevateNodesOnSelect={false}
      attributionPosition="top-right"
      {...hands}
    >
      <ArrowHeads />
      <Background gap={20} size={1.5} className="cs-dots" />
      <SnapLines />
      <MiniMap nodes={drawing.nodes} />
    </ReactFlow>
  );
}

/** What happens when React Flow reports what hands did. */
function useHands(
  box: RefObject<HTMLElement | null>,
  targets: KeyTargets,
): Partial<ReactFlowProps<CanvasNode, CanvasEdge>> {
  const { canvas, actions } = useCanvas();
  const flow = useReactFlow<CanvasNode, CanvasEdge>();
  const api = useStoreApi();
  useEffect(
    () =>
      api.subscribe(({ transform }) =>
        canvas.session.setState(detailChange(canvas.session.getState().detail, transform[2])),
      ),
    [api, canvas],
  );
  return useMemo(() => {
    const pointed = (event: { clientX: number; clientY: number }): { x: number; y: number } =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const inBox = (event: { clientX: number; clientY: number }): { x: number; y: number } => {
      const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
      return { x: event.clientX - left, y: event.clientY - top };
    };
    return {
      onNodesChange: (changes) => hearNodeChanges(canvas, changes, REACH / flow.getZoom()),
      onEdgesChange(changes) {
        // A box selects elements; their lines come along anyway.
        if (!api.getState().userSelectionActive) hearEdgeChanges(canvas, changes);
      },
      onNodeDragStop: () => actions.drop(),
      onSelectionDragStop: () => actions.drop(),
      onNodeDoubleClick: (_event, { id, type }) => type === 'element' && targets.openProperties(id),
      onConnect: (connection) => hearConnect(canvas, connection),
      onConnectEnd(event, state) {
        const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
        if (pointer === undefined) return;
        const target = document.elementFromPoint(pointer.clientX, pointer.clientY);
        hearConnectEnd(canvas, state, target, { at: pointed(pointer), screen: inBox(pointer) });
      },
      onReconnect(edge, { source, sourceHandle, target }) {
        const line = edge.data?.connection;
        if (line !== undefined && sourceHandle !== null) {
          actions.reconnect(line, { from: source, exit: sourceHandle, to: target });
        }
      },
      onPaneClick: () => box.current?.focus({ preventScroll: true }),
      onNodeClick: () => box.current?.focus({ preventScroll: true }),
      onEdgeClick: () => box.current?.focus({ preventScroll: true }),
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(PALETTE_DRAG)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        actions.hover(pointed(event), DROP_REACH / flow.getZoom());
      },
      onDragLeave: () => actions.hover(null, 0),
      onDrop(event: DragEvent) {
        const type = event.dataTransfer.getData(PALETTE_DRAG);
        const { dropOn } = canvas.session.getState();
        actions.hover(null, 0);
        if (type === '') return;
        event.preventDefault();
        if (dropOn !== null) actions.addInto(type, dropOn);
        else actions.addAt(type, pointed(event));
        box.current?.focus({ preventScroll: true });
      },
    };
  }, [canvas, actions, flow, api, box, targets]);
}

function detailChange(before: ReturnType<typeof detailAt>, zoom: number): { detail?: ReturnType<typeof detailAt> } {
  const detail = detailAt(zoom);
  return detail === before ? {} : { detail };
}
