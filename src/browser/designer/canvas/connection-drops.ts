import type { FinalConnectionState, Connection as FlowConnection } from '@xyflow/react';
import type { Position } from '../../../kernel/model/flow.ts';
import type { CanvasHandle } from './canvas-handle.ts';

/** Canvas and window places of a pointer. */
export interface Pointed {
  readonly at: Position;
  readonly screen: Position;
}

export function hearConnect({ actions }: CanvasHandle, { source, sourceHandle, target }: FlowConnection): void {
  if (sourceHandle !== null) actions.connect({ from: source, exit: sourceHandle, to: target });
}

/**
 * A line was let go of away from any handle: on a card it connects with the card, on empty canvas it asks what comes
 * next.
 */
export function hearConnectEnd(
  { actions, session }: CanvasHandle,
  state: FinalConnectionState,
  target: EventTarget | null,
  pointed: Pointed,
): void {
  const { fromHandle, isValid } = state;
  if (isValid === true || fromHandle?.id == null || fromHandle.type !== 'source') return;
  const node = target instanceof Element ? target.closest('.react-flow__node-element') : null;
  const to = node?.getAttribute('data-id') ?? null;
  const { nodeId, id: exit } = fromHandle;
  if (to !== null) {
    // Letting go where one started means nothing; a loop is drawn by going out and coming back to the entry.
    if (to !== nodeId) actions.connect({ from: nodeId, exit, to });
    return;
  }
  const isOnCanvas = target instanceof Element && target.closest('.react-flow') !== null;
  if (isOnCanvas) session.setState({ quickAdd: { ...pointed, from: { element: nodeId, exit } } });
}
