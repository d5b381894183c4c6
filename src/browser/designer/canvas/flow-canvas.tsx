import '@xyflow/react/dist/style.css';
import './canvas.css';
import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { documentOf, documentsOf } from '../../../kernel/model/tenant.ts';
import { CanvasBoard } from './canvas-board.tsx';
import { CanvasContext } from './canvas-context.ts';
import type { CanvasHandle } from './canvas-handle.ts';
import type { KeyTargets } from './canvas-keys.ts';
import type { CanvasOverlay } from './canvas-overlay.ts';

export interface FlowCanvasProps {
  /** From useCanvasHandle. */
  readonly canvas: CanvasHandle;
  /** What others know of elements and exits; parts that did not change should be the same objects. */
  readonly overlay?: CanvasOverlay;
  /** Keys and double clicks that lead away from the canvas. */
  readonly targets: KeyTargets;
}

const NOTHING: CanvasOverlay = {};

/** The drawing of a flow, to be edited by mouse, keys or touch. Fills the room it is given. */
export function FlowCanvas({ canvas, overlay = NOTHING, targets }: FlowCanvasProps): ReactNode {
  useEffect(() => canvas.overlay.setState(overlay, true), [canvas, overlay]);
  const parts = useMemo(() => {
    const exception = documentsOf(canvas.tenant(), 'flow').find((flow) => flow.type === 'exception');
    return {
      canvas,
      names: { document: (kind: string, id: string) => documentOf(canvas.tenant(), kind, id)?.name ?? id },
      exceptionFlow: exception?.name ?? null,
    };
  }, [canvas]);
  return (
    <CanvasContext.Provider value={parts}>
      <ReactFlowProvider>
        <CanvasBoard targets={targets} />
      </ReactFlowProvider>
    </CanvasContext.Provider>
  );
}
