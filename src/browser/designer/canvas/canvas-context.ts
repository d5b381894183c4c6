import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { CanvasActions } from './canvas-actions.ts';
import type { CanvasHandle } from './canvas-handle.ts';
import type { CanvasOverlay } from './canvas-overlay.ts';
import type { CanvasSession } from './canvas-session.ts';

/** What the parts of the canvas share. It stays the same object: what changes is inside the stores. */
export interface CanvasParts {
  readonly canvas: CanvasHandle;
  readonly names: Names;
  /** Name of the flow that calls go to on an error for which nothing is drawn. */
  readonly exceptionFlow: string | null;
}

export const CanvasContext = createContext<CanvasParts | null>(null);

export function useCanvas(): CanvasParts & { readonly actions: CanvasActions } {
  const parts = useContext(CanvasContext);
  if (parts === null) throw new Error('Parts of the canvas are drawn inside FlowCanvas.');
  return { ...parts, actions: parts.canvas.actions };
}

export function useSession<T>(select: (session: CanvasSession) => T): T {
  return useStore(useCanvas().canvas.session, select);
}

export function useOverlay<T>(select: (overlay: CanvasOverlay) => T): T {
  return useStore(useCanvas().canvas.overlay, select);
}
