import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { CanvasHandle } from './canvas-handle.ts';

/**
 * Cut, copy and paste through the system's clipboard, while the keyboard is on the canvas. What is pasted stands where
 * the pointer is, if it is there.
 */
export function useClipboard(
  canvas: CanvasHandle,
  box: RefObject<HTMLElement | null>,
): { onPointerMove(event: PointerEvent): void; onPointerLeave(): void } {
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const flow = useReactFlow();
  useEffect(() => {
    const { actions } = canvas;
    const isOurs = (): boolean => document.activeElement === box.current;
    const put = (event: ClipboardEvent, text: string | null): void => {
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs()) put(event, actions.copy());
    };
    const onCut = (event: ClipboardEvent): void => {
      if (isOurs()) put(event, actions.cut());
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOurs()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      actions.paste(text, pointer.current === null ? null : flow.screenToFlowPosition(pointer.current));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [canvas, box, flow]);
  return {
    onPointerMove(event) {
      pointer.current = { x: event.clientX, y: event.clientY };
    },
    onPointerLeave() {
      pointer.current = null;
    },
  };
}
